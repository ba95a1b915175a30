<?php
/**
 * `[hyte element="role-matrix" lang="sv"]`, for the classic editor, widgets and page builders.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'hyte', __NAMESPACE__ . '\render_shortcode' );
add_filter( 'the_content', __NAMESPACE__ . '\close_paragraphs', 12 );
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\keep_in_excerpts' );

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
		$html = '<!--hyte--><div class="' . WRAPPER . "\">$html</div><!--/hyte-->";
	}
	return $html . $after;
}

/**
 * Ends the paragraph that a shortcode was written in before its element, and begins another for what comes after: a browser would
 * leave that without one.
 *
 * @param string $html The content, once shortcodes have become elements.
 * @return string
 */
function close_paragraphs( $html ) {
	if ( false === strpos( (string) $html, '<!--hyte-->' ) ) {
		return $html;
	}
	$done = '';
	$open = null;
	foreach ( preg_split( '~(<!--hyte-->.*?<!--/hyte-->)~s', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) as $i => $part ) {
		if ( $i % 2 ) {
			$part = substr( $part, strlen( '<!--hyte-->' ), -strlen( '<!--/hyte-->' ) );
			$done = null === $open ? $done . $part : "$done</p>\n$part\n$open";
			continue;
		}
		// What is open at the end of this part: a paragraph with nothing in it but whole tags.
		if ( preg_match( '~.*(<p(?:\s[^>]*)?>)(.*)$~s', ( $open ? $open : '' ) . $part, $found ) ) {
			$is_open = false === strpos( $found[2], '</p>' ) && preg_match_all( '~<[a-z]~i', $found[2] ) - preg_match_all( '~<(br|img|wbr)\b~i', $found[2] ) === preg_match_all( '~</~', $found[2] );
			$open    = $is_open ? $found[1] : null;
		}
		$done .= $part;
	}
	return preg_replace( '~<p(\s[^>]*)?>\s*</p>\n?~', '', $done );
}

/**
 * Leaves our shortcodes in what excerpts are made of, which is what they say: WordPress would take away everything between the
 * first one and the only closing tag.
 *
 * @param string[] $tags The shortcodes that are taken away.
 * @return string[]
 */
function keep_in_excerpts( $tags ) {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $tags, array( 'hyte' ) ) : $tags;
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
