<?php
/**
 * The script that makes the elements what they are, and a few rules of style: on the pages that have one, and nowhere else
 * unless the site wants it.
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

/** The script's handle. */
const SCRIPT = 'hyte-elements';

/** Makes the script known. It stands in the head where the page is known to need it by then: the sooner it comes, the less moves. */
function register_script() {
	wp_register_script( SCRIPT, plugins_url( 'hyte.min.js', FILE ), array(), data()['version'], false );
	wp_register_style( SCRIPT, plugins_url( 'style.css', FILE ), array(), data()['version'] );
	// So short that WordPress writes it into the page.
	wp_style_add_data( SCRIPT, 'path', dirname( FILE ) . '/style.css' );
}

/** Puts both on the page that is being made. An excerpt has only words of an element. */
function enqueue_script() {
	if ( ! doing_filter( 'get_the_excerpt' ) ) {
		wp_enqueue_script( SCRIPT );
		wp_enqueue_style( SCRIPT );
	}
}

/** Puts it on every page, where the site has said so, and on that of a post that has an element. */
function enqueue_script_early() {
	if ( settings()['everywhere'] ) {
		enqueue_script();
	} elseif ( is_singular() && get_post() ) {
		// Of a post in several pages, the one that is shown.
		$pages = explode( '<!--nextpage-->', get_post()->post_content );
		$shown = max( 1, (int) get_query_var( 'page' ) ) - 1;
		notice_elements( isset( $pages[ $shown ] ) ? $pages[ $shown ] : '' );
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
	$text  = (string) $html;
	$pages = settings()['pages'];
	if ( preg_match( '/<hyte-[a-z]|\sdata-hyte=|<!-- wp:hyte-elements\/|\[hyte\s/', $text ) || ( $pages && false !== strpos( $text, esc_url( $pages ) ) ) ) {
		enqueue_script();
	}
	return $html;
}

/**
 * Adds to the script's tag what WordPress 6.1 has no way to ask for. No hash where another plugin serves the file from
 * elsewhere: it may not be the same file, nor may the browser read it. Nor where pages are kept (`WP_CACHE`): after an
 * update, an old page would refuse the new file.
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
			'integrity'       => $is_ours && ! ( defined( 'WP_CACHE' ) && WP_CACHE ) ? data()['integrity'] : null,
			'data-hyte-pages' => $pages ? esc_url( $pages ) : null,
		)
	);
	return preg_replace( '/(?=\ssrc=)/', $attributes, $tag, 1 );
}
