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
	$html = shortcode_html( $attributes, $content );
	if ( '' !== $html ) {
		enqueue_script();
	}
	return $html;
}

/**
 * The shortcode's element. What stands between its tags is the page's own content, and goes to the element's foot.
 *
 * @param array|string $attributes As they were written.
 * @param string|null  $content    What stands between `[hyte …]` and `[/hyte]`.
 * @return string
 */
function shortcode_html( $attributes, $content ) {
	$own = trim( (string) $content );
	return render( (array) $attributes, '' === $own ? '' : '<div slot="footer">' . wp_kses_post( do_shortcode( $own ) ) . "</div>\n" );
}
