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
/** The class that WordPress gives the block's wrapper; the shortcode has one like it. */
const WRAPPER = 'wp-block-hyte-elements-hyte';
/** The handle of what the editor runs. */
const EDITOR = 'hyte-elements-editor';
/** A colour as a theme or a colour picker writes it: nothing that could end a declaration. */
const COLOUR = '/^(#[0-9a-f]{3,8}|[a-z]+|(var|rgba?|hsla?|hwb|oklch|oklab|lch|lab|color|color-mix)\([\w\s.,%#\/()-]*\))$/i';

/** Makes the block known, with what the editor runs. */
function register_block() {
	wp_register_script(
		EDITOR,
		plugins_url( 'editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-shortcode' ),
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
			'style_handles'   => is_admin() ? array( SCRIPT ) : array(),
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
		'script'       => add_query_arg( 'ver', $data['version'], wp_scripts()->registered[ SCRIPT ]->src ),
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
	// As WordPress's own blocks have it; spaces alone may not be in it.
	$anchor  = isset( $attributes['anchor'] ) ? preg_replace( '/\s+/', '-', trim( $attributes['anchor'] ) ) : '';
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
	// The block that a switch was for may be gone. Then it is for all, and no reader is told of an id.
	if ( isset( $given['for'] ) && ! is_on_page( $given['for'] ) ) {
		unset( $given['for'] );
	}
	$style = ! empty( $attributes['scheme'] ) && in_array( $attributes['scheme'], array( 'light', 'dark' ), true ) ? "color-scheme:$attributes[scheme];" : '';
	foreach ( array( 'accent', 'accent-1', 'accent-2', 'accent-3' ) as $name ) {
		$value = isset( $attributes[ str_replace( '-', '', $name ) ] ) ? $attributes[ str_replace( '-', '', $name ) ] : '';
		if ( preg_match( COLOUR, $value ) ) {
			$style .= "--hyte-$name:$value;";
		}
	}
	$links = isset( $attributes['links'] ) && is_array( $attributes['links'] ) ? $attributes['links'] : array();
	return render( $given, links_html( $links, slots_of( $given ) ), $style ? array( 'style' => $style ) : array() );
}

/**
 * Whether the post that is shown has something with this id. Where the block is not the post's own, as in a template, nobody knows.
 *
 * @param string $id The id.
 */
function is_on_page( $id ) {
	$post = get_post();
	return ! $post || false === strpos( $post->post_content, '<!-- wp:' . BLOCK ) || preg_match( '/("anchor":|\sid=)["\']' . preg_quote( $id, '/' ) . '["\']/', $post->post_content );
}

/**
 * Where in an element a page's own links can stand.
 *
 * @param array<string, string|bool> $given The element with its attributes.
 * @return string[]
 */
function slots_of( $given ) {
	$slots    = array( 'footer' );
	$is_among = function ( $name, $attribute ) use ( $given ) {
		return empty( $given[ $attribute ] ) || in_array( $name, preg_split( '/\s+/', strtolower( $given[ $attribute ] ) ), true );
	};
	if ( ! in_array( $given['element'], array( 'actor-card', 'role-wheel', 'role-matrix', 'theme-card' ), true ) ) {
		return $slots;
	}
	foreach ( data()['definition']['actors'] as $actor ) {
		foreach ( $actor['roles'] as $role ) {
			$is_shown = $is_among( $actor['id'], 'actor' ) && $is_among( $actor['id'], 'actors' ) && $is_among( $role['name'], 'roles' )
				&& $is_among( $role['theme'], 'theme' ) && $is_among( $role['theme'], 'themes' );
			if ( $is_shown ) {
				$slots[] = 'actor-card' === $given['element'] ? $role['name'] : $role['id'];
			}
		}
	}
	return $slots;
}

/**
 * The page's own links, each in the slot that it goes to. One for what is not shown is not shown either.
 *
 * @param array[]  $links Each with `slot`, `text` and `url`.
 * @param string[] $slots Those that there are.
 * @return string
 */
function links_html( $links, $slots ) {
	$html = '';
	foreach ( $links as $link ) {
		$url  = isset( $link['url'] ) ? trim( $link['url'] ) : '';
		$text = isset( $link['text'] ) ? trim( $link['text'] ) : '';
		$slot = ! empty( $link['slot'] ) ? $link['slot'] : 'footer';
		if ( ( '' === $url && '' === $text ) || ! in_array( $slot, $slots, true ) ) {
			continue;
		}
		$text  = esc_html( '' === $text ? $url : $text );
		$url   = esc_url( $url );
		$html .= '<p slot="' . esc_attr( $slot ) . '">' . ( '' === $url ? $text : "<a href=\"$url\">$text</a>" ) . "</p>\n";
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
