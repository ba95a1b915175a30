<?php
/**
 * The site's own search. It looks at what is saved, and a block or a shortcode saves what was chosen, not what it says: the
 * posts that say a word by way of the definition are added to what is found.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'posts_search', __NAMESPACE__ . '\find_in_definition', 10, 2 );

/**
 * Adds the posts whose title, excerpt, content and definition have every word that is searched for, and takes away those whose
 * definition has one that is searched against (`-word`). Which of them the reader may see, and which kinds are searched, the
 * rest of the query says.
 *
 * @param string    $search The part of the query that searches; empty where nothing is searched for.
 * @param \WP_Query $query  Whose it is.
 * @return string
 */
function find_in_definition( $search, $query ) {
	global $wpdb;
	if ( '' === $search || $query->get( 'exact' ) || in_array( $query->get( 'post_type' ), array( 'attachment', 'wp_block' ), true ) ) {
		return $search;
	}
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own.
	$against = (string) apply_filters( 'wp_query_search_exclusion_prefix', '-' );
	$wanted  = array();
	$barred  = array();
	foreach ( (array) $query->get( 'search_terms' ) as $term ) {
		if ( '' !== $against && 0 === strpos( $term, $against ) ) {
			$barred[] = plain_term( substr( $term, strlen( $against ) ) );
		} else {
			$wanted[] = plain_term( $term );
		}
	}
	// Most of what is searched for is not in the definition.
	$all = plain_term( wp_json_encode( array( data()['definition'], data()['words'] ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
	if ( ! array_filter( array_merge( $wanted, $barred ), says( $all ) ) ) {
		return $search;
	}
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- As the search that it completes, which is not kept either.
	$posts = $wpdb->get_results( "SELECT ID, post_title, post_excerpt, post_content FROM $wpdb->posts WHERE (post_content LIKE '%<!-- wp:hyte-elements/%' OR post_content LIKE '%[hyte %' OR post_content LIKE '%<hyte-%' OR post_content LIKE '%data-hyte=%') AND post_type NOT IN ('revision', 'attachment') AND post_status NOT IN ('trash', 'auto-draft') AND post_password = ''" );
	$in    = array();
	$out   = array();
	foreach ( $posts as $post ) {
		$says = says( plain_term( "$post->post_title $post->post_excerpt $post->post_content " ) . definition_text( $post->post_content, page_language( (int) $post->ID ) ) );
		if ( array_filter( $barred, $says ) ) {
			$out[] = (int) $post->ID;
		} elseif ( count( array_filter( $wanted, $says ) ) === count( $wanted ) ) {
			$in[] = (int) $post->ID;
		}
	}
	if ( $in ) {
		$search = " AND ((1=1 $search) OR $wpdb->posts.ID IN (" . implode( ',', $in ) . '))';
	}
	return $out ? "$search AND $wpdb->posts.ID NOT IN (" . implode( ',', $out ) . ')' : $search;
}

/**
 * Tells of a term whether a text has it.
 *
 * @param string $text The text.
 * @return callable
 */
function says( $text ) {
	return function ( $term ) use ( $text ) {
		return '' !== $term && false !== strpos( $text, $term );
	};
}

/**
 * A text without case, and without marks on letters: the database takes no heed of them either.
 *
 * @param string $text The text.
 */
function plain_term( $text ) {
	return strtolower( remove_accents( $text ) );
}

/**
 * What the blocks, shortcodes and elements of a post say, as plain terms.
 *
 * @param string      $content  What is saved.
 * @param string|null $language The post's, if the definition is in it.
 * @return string
 */
function definition_text( $content, $language ) {
	static $said = array();
	// Many posts show the same.
	$once = function ( $given, $write ) use ( &$said, $language ) {
		if ( $language ) {
			$given += array( 'lang' => $language );
		}
		$key = wp_json_encode( $given );
		if ( ! isset( $said[ $key ] ) ) {
			$said[ $key ] = plain_term( html_entity_decode( wp_strip_all_tags( $write( $given ) ), ENT_QUOTES, 'UTF-8' ) );
		}
		return $said[ $key ] . ' ';
	};
	$text = '';
	if ( false !== strpos( $content, '<!-- wp:' . BLOCK ) ) {
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( BLOCK );
		foreach ( blocks_in( parse_blocks( $content ) ) as $block ) {
			$text .= BLOCK === $block['blockName'] ? $once( $type->prepare_attributes_for_render( $block['attrs'] ), __NAMESPACE__ . '\block_html' ) : '';
		}
	}
	preg_match_all( '/\[hyte(\s[^\]]*)?\]/', $content, $shortcodes, PREG_SET_ORDER );
	foreach ( $shortcodes as $shortcode ) {
		$text .= $once(
			(array) shortcode_parse_atts( isset( $shortcode[1] ) ? $shortcode[1] : '' ),
			function ( $given ) {
				return shortcode_html( $given, '' );
			}
		);
	}
	return preg_match( '/<hyte-[a-z]|\sdata-hyte=/', $content ) ? $text . plain_term( wp_strip_all_tags( complete_elements( $content ) ) ) : $text;
}

/**
 * Blocks with those inside them.
 *
 * @param array[] $blocks As WordPress parses them.
 * @return array[]
 */
function blocks_in( $blocks ) {
	foreach ( $blocks as $block ) {
		$blocks = array_merge( $blocks, blocks_in( $block['innerBlocks'] ) );
	}
	return $blocks;
}
