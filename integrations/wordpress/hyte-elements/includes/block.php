<?php
/**
 * The block: its attributes are the element's, the server makes the element of them.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );

/** The block's name. */
const BLOCK = 'hyte-elements/hyte';
/** The handle of what the editor runs. */
const EDITOR = 'hyte-elements-editor';
/** A colour as a theme or a colour picker writes it: nothing that could end a declaration. */
const COLOUR = '/^(#[0-9a-f]{3,8}|[a-z]+|(var|rgba?|hsla?|hwb|oklch|oklab|lch|lab|color|color-mix)\([\w\s.,%#\/()-]*\))$/i';

/** Makes the block known, with what the editor runs. */
function register_block() {
	wp_register_script(
		EDITOR,
		plugins_url( 'editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-shortcode' ),
		data()['version'],
		true
	);
	wp_set_script_translations( EDITOR, 'hyte-elements', dirname( FILE ) . '/languages' );
	register_block_type(
		dirname( FILE ),
		array(
			'render_callback' => __NAMESPACE__ . '\render_block',
			// The editor's frame needs the elements themselves. A page would get the script of every block that a theme has no use for.
			'script_handles'  => is_admin() ? array( SCRIPT ) : array(),
		)
	);
}

/** Tells the editor what there is to choose from, and which language the page is in. */
function tell_editor() {
	$data = data();
	$told = array(
		'definition'   => array(
			'languages' => $data['definition']['languages'],
			'actors'    => $data['definition']['actors'],
			'themes'    => $data['definition']['themes'],
		),
		'elements'     => $data['elements'],
		'words'        => $data['words'],
		'script'       => wp_scripts()->registered[ SCRIPT ]->src,
		'pageLanguage' => page_language(),
		// The language of who writes, for the names of what there is.
		'userLanguage' => language_of_tag( get_user_locale() ),
	);
	wp_add_inline_script( EDITOR, 'window.hyteElements = ' . wp_json_encode( $told ) . ';', 'before' );
}

/**
 * The block on a page. The script comes along.
 *
 * @param array $attributes The block's.
 * @return string
 */
function render_block( $attributes ) {
	$html = block_html( $attributes );
	if ( '' === $html ) {
		return '';
	}
	enqueue_script();
	$anchor  = isset( $attributes['anchor'] ) ? sanitize_html_class( $attributes['anchor'] ) : '';
	$wrapper = get_block_wrapper_attributes( $anchor ? array( 'id' => $anchor ) : array() );
	return "<div $wrapper>\n$html\n</div>";
}

/**
 * The element that a block's attributes ask for.
 *
 * @param array $attributes The block's, with what is left out.
 * @return string
 */
function block_html( $attributes ) {
	$element = isset( $attributes['element'] ) ? $attributes['element'] : 'definition';
	$given   = array( 'element' => $element );
	$own     = attributes_of( $element );
	foreach ( $own ? $own : array() as $name => $attribute ) {
		$value = isset( $attributes[ $attribute['property'] ] ) ? $attributes[ $attribute['property'] ] : null;
		// What a block has kept of another element, from before its author changed their mind, is none of this one's.
		if ( null !== $value && '' !== $value ) {
			$given[ $name ] = $attribute['flag'] ? (bool) $value : (string) $value;
		}
	}
	if ( ! empty( $attributes['lang'] ) ) {
		$given['lang'] = $attributes['lang'];
	}
	$style = '';
	foreach ( array( 'accent', 'accent-1', 'accent-2', 'accent-3' ) as $name ) {
		$value = isset( $attributes[ str_replace( '-', '', $name ) ] ) ? $attributes[ str_replace( '-', '', $name ) ] : '';
		if ( preg_match( COLOUR, $value ) ) {
			$style .= "--hyte-$name:$value;";
		}
	}
	return render( $given, links_html( isset( $attributes['links'] ) ? $attributes['links'] : array() ), $style ? array( 'style' => $style ) : array() );
}

/**
 * The page's own links, each in the slot that it goes to.
 *
 * @param array $links Each with `slot`, `text` and `url`.
 * @return string
 */
function links_html( $links ) {
	$html = '';
	foreach ( is_array( $links ) ? $links : array() as $link ) {
		$url  = isset( $link['url'] ) ? trim( $link['url'] ) : '';
		$text = isset( $link['text'] ) ? trim( $link['text'] ) : '';
		if ( '' === $url && '' === $text ) {
			continue;
		}
		$slot  = ! empty( $link['slot'] ) ? $link['slot'] : 'footer';
		$text  = esc_html( '' === $text ? $url : $text );
		$html .= '<p slot="' . esc_attr( $slot ) . '">' . ( '' === $url ? $text : '<a href="' . esc_url( $url ) . "\">$text</a>" ) . "</p>\n";
	}
	return $html;
}

/**
 * Lets the definition's text stand in what WordPress itself makes of the beginning of a post.
 *
 * @param string[] $blocks The names of those that may.
 * @return string[]
 */
function allow_in_excerpts( $blocks ) {
	$blocks[] = BLOCK;
	return $blocks;
}
