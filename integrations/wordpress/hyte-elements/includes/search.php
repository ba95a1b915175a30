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
	if ( '' === $search || $query->get( 'exact' ) ) {
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
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- As the search that it completes, which is not kept either.
	$posts = $wpdb->get_results( "SELECT * FROM $wpdb->posts WHERE (post_content LIKE '%<!-- wp:hyte-elements/%' OR post_content LIKE '%[hyte %') AND post_type <> 'revision' AND post_password = ''" );
	$in    = array();
	$out   = array();
	foreach ( $posts as $post ) {
		$text = plain_term( "$post->post_title $post->post_excerpt $post->post_content " . definition_text( new \WP_Post( $post ) ) );
		$says = function ( $term ) use ( $text ) {
			return '' !== $term && false !== strpos( $text, $term );
		};
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
 * A text without case, and without marks on letters: the database takes no heed of them either.
 *
 * @param string $text The text.
 */
function plain_term( $text ) {
	return strtolower( remove_accents( $text ) );
}

/**
 * What the blocks and shortcodes of a post say.
 *
 * @param \WP_Post $post The post.
 * @return string
 */
function definition_text( $post ) {
	$current         = isset( $GLOBALS['post'] ) ? $GLOBALS['post'] : null;
	$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- Its language is asked for, and it is put back.
	$type            = \WP_Block_Type_Registry::get_instance()->get_registered( BLOCK );
	$html            = '';
	foreach ( blocks_in( parse_blocks( $post->post_content ) ) as $block ) {
		$html .= BLOCK === $block['blockName'] ? block_html( $type->prepare_attributes_for_render( $block['attrs'] ) ) : '';
	}
	preg_match_all( '/' . get_shortcode_regex( array( 'hyte' ) ) . '/s', $post->post_content, $shortcodes, PREG_SET_ORDER );
	foreach ( $shortcodes as $shortcode ) {
		$html .= shortcode_html( shortcode_parse_atts( $shortcode[3] ), $shortcode[5] );
	}
	$GLOBALS['post'] = $current; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' );
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
