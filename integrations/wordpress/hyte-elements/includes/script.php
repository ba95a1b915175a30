<?php
/**
 * The script that makes the elements what they are: on the pages that have one, and nowhere else unless the site wants it.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_script', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_script_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_script_tag', 10, 3 );
foreach ( array( 'the_content', 'render_block', 'widget_text' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\notice_elements', 20 );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_official_text' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/** The script's handle. */
const SCRIPT = 'hyte-elements';

/** Makes the script known. It stands in the head where the page is known to need it by then: the sooner it comes, the less moves. */
function register_script() {
	wp_register_script( SCRIPT, plugins_url( 'hyte.min.js', FILE ), array(), data()['version'], false );
}

/** Puts the script on the page that is being made. */
function enqueue_script() {
	wp_enqueue_script( SCRIPT );
}

/** Puts it on every page, where the site has said so, and on that of a post that has an element. */
function enqueue_script_early() {
	if ( settings()['everywhere'] ) {
		enqueue_script();
	} elseif ( is_singular() ) {
		notice_elements( get_post()->post_content );
	}
}

/**
 * Puts the script on a page whose content has an element, or what the script makes one of: the block and the shortcode are
 * not the only ways in.
 *
 * @param string $html The content.
 * @return string The same.
 */
function notice_elements( $html ) {
	$pages = settings()['pages'];
	if ( preg_match( '/<hyte-[a-z]|\sdata-hyte=|<!-- wp:hyte-elements\/|\[hyte\s/', $html ) || ( $pages && false !== strpos( $html, esc_url( $pages ) ) ) ) {
		enqueue_script();
	}
	return $html;
}

/**
 * Adds to the script's tag what WordPress 6.1 has no way to ask for. Where another plugin serves the file from elsewhere, it
 * may not be the same file, nor may the browser read it: no hash then.
 *
 * @param string $tag    The tag.
 * @param string $handle Whose it is.
 * @param string $src    The script's address.
 * @return string
 */
function complete_script_tag( $tag, $handle, $src ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$pages      = settings()['pages'];
	$is_ours    = 0 === strpos( $src, plugins_url( 'hyte.min.js', FILE ) );
	$attributes = ' defer' . Html\attributes(
		array(
			'integrity'       => $is_ours ? data()['integrity'] : null,
			'data-hyte-pages' => $pages ? esc_url( $pages ) : null,
		)
	);
	return preg_replace( '/(?=\ssrc=)/', $attributes, $tag, 1 );
}

/**
 * Keeps WordPress from setting the official text's quotation marks and dashes in its own way.
 *
 * @param string[] $tags Whose text is left as it is.
 * @return string[]
 */
function leave_official_text( $tags ) {
	return array_merge( $tags, tags() );
}

/** The tags of all elements. */
function tags() {
	return array_map(
		function ( $element ) {
			return "hyte-$element";
		},
		array_keys( data()['elements'] )
	);
}

/**
 * Lets the elements stand in the posts of those who may not write any HTML: they are text and say nothing of their own. So
 * is `slot`, which says where in an element something goes. WordPress itself allows `div` with `data-hyte`.
 *
 * @param array  $allowed The tags, with their attributes.
 * @param string $context What they are allowed in.
 * @return array
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( array( 'a', 'div', 'li', 'ol', 'p', 'span', 'ul' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	$common = array_fill_keys( array( 'class', 'id', 'lang', 'style', 'title', 'slot', 'data-*' ), true );
	foreach ( data()['elements'] as $element => $own ) {
		$allowed[ "hyte-$element" ] = array_merge( $common, array_fill_keys( array_keys( $own ), true ) );
	}
	return $allowed;
}
