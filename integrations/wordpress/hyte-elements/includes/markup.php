<?php
/**
 * Elements and placeholders that stand in the content as such: who may write them, and that their text is there.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\complete_elements', 20 );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_official_text' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_visual_editor' );

/**
 * Puts the text into elements and placeholders that are written as such and have nothing in them. One with a wrong value is
 * left to the script, which says what is wrong.
 *
 * @param string $html The content.
 * @return string
 */
function complete_elements( $html ) {
	$complete = preg_replace_callback(
		'~<(hyte-[a-z-]+|div)(\s[^<>]*)?>\s*</\1>~',
		function ( $found ) {
			$given   = array();
			$written = isset( $found[2] ) ? (array) shortcode_parse_atts( html_entity_decode( $found[2], ENT_QUOTES, 'UTF-8' ) ) : array();
			foreach ( $written as $name => $value ) {
				$given[ strtolower( is_int( $name ) ? $value : $name ) ] = is_int( $name ) ? '' : $value;
			}
			$element = substr( $found[1], strlen( 'hyte-' ) );
			if ( 'div' === $found[1] ) {
				$element = isset( $given['data-hyte'] ) ? $given['data-hyte'] : '';
				foreach ( $given as $name => $value ) {
					$given[ preg_replace( '/^data-/', '', $name ) ] = $value;
				}
			}
			$own = attributes_of( $element );
			if ( null === $own || isset( $given['data-hyte-off'] ) ) {
				return $found[0];
			}
			$language = language_or( isset( $given['lang'] ) ? language_of_tag( $given['lang'] ) : null, page_language() );
			$content  = new Content( $element, array_intersect_key( $given, $own ), $language );
			return $content->problems ? $found[0] : substr( $found[0], 0, strrpos( $found[0], '</' ) ) . Html\html_of( $content->blocks, $language ) . "</$found[1]>";
		},
		(string) $html
	);
	return null === $complete ? $html : $complete;
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

/**
 * Has the classic editor's visual side keep the elements, with the page's own content in their slots.
 *
 * @param array $settings TinyMCE's.
 * @return array
 */
function allow_in_visual_editor( $settings ) {
	$more = array(
		'custom_elements'         => implode( ',', tags() ),
		'extended_valid_elements' => implode( '[*],', array_merge( tags(), array( 'a', 'li', 'p', 'span', 'ul' ) ) ) . '[*]',
	);
	foreach ( $more as $name => $value ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $value : "$settings[$name],$value";
	}
	return $settings;
}
