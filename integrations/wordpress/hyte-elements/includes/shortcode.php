<?php
/**
 * `[hyte element="role-matrix" lang="sv"]`, for the classic editor, widgets and page builders.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'hyte', __NAMESPACE__ . '\render_shortcode' );

/**
 * The shortcode on a page. The script comes along.
 *
 * @param array|string $attributes As they were written.
 * @param string|null  $content    What stands between `[hyte …]` and `[/hyte]`.
 * @return string
 */
function render_shortcode( $attributes, $content = '' ) {
	$content = (string) $content;
	$after   = '';
	// `[hyte …] text [hyte …]own links[/hyte]`: WordPress gives all of that to the first, for whom it is not.
	if ( has_shortcode( $content . '[/hyte]', 'hyte' ) ) {
		$after   = do_shortcode( $content . '[/hyte]' );
		$content = '';
	}
	$html = shortcode_html( $attributes, $content );
	if ( '' !== $html ) {
		enqueue_script();
		// A block of its own: in a paragraph, the text would fall out of the element.
		$html = '<div class="' . WRAPPER . "\">$html</div>";
	}
	return $html . $after;
}

/**
 * The shortcode's element. What stands between its tags is the page's own content, and goes to the element's foot.
 *
 * @param array|string $attributes As they were written.
 * @param string       $content    What stands between `[hyte …]` and `[/hyte]`.
 * @return string
 */
function shortcode_html( $attributes, $content ) {
	$given = array();
	foreach ( (array) $attributes as $name => $value ) {
		// Word processors set other quotation marks, which WordPress takes for part of the value.
		$value = trim( $value, " \t\n\r" );
		$value = preg_replace( '/^[“”„»«″]+|[“”„»«″]+$/u', '', $value );
		// As many write them: names with an underscore, lists with commas.
		$given[ is_int( $name ) ? $name : str_replace( '_', '-', $name ) ] = str_replace( ',', ' ', $value );
	}
	$own = trim( $content );
	return render( $given, '' === $own ? '' : '<div slot="footer">' . wp_kses_post( do_shortcode( $own ) ) . "</div>\n" );
}
