<?php
/**
 * An element on a page: its tag with its attributes, and in it the same content as plain HTML, which the script replaces
 * and which stays where no script runs: in feeds, in the REST API, in what search engines read.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

/**
 * The language of what is being rendered: that of the post where a plugin for several languages knows it, else the page's.
 * Polylang and WPML set the page's locale themselves, but not in the REST API.
 *
 * @param int|null $post_id The post; without it, the current one.
 * @return string|null None where the definition is not in it.
 */
function page_language( $post_id = null ) {
	$post_id = $post_id ? $post_id : get_the_ID();
	$tag     = '';
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$tag = (string) pll_get_post_language( $post_id );
	} elseif ( $post_id ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's own.
		$details = apply_filters( 'wpml_post_language_details', null, $post_id );
		$tag     = is_array( $details ) && isset( $details['language_code'] ) ? (string) $details['language_code'] : '';
	}
	return language_of_tag( $tag ? $tag : get_locale() );
}

/**
 * The language that an element speaks: the one that it is asked for, else the page's, else the definition's first.
 *
 * @param string|null $asked What is asked for; none where the definition is not in it.
 * @param string|null $page  The page's, likewise.
 * @return string
 */
function language_or( $asked, $page ) {
	return $asked ? $asked : ( $page ? $page : data()['definition']['languages'][0] );
}

/**
 * Whether who looks at the page may change it: they see what is wrong with it, and readers do not. Only on the page itself,
 * since others may get what is made of it elsewhere: excerpts, feeds, newsletters.
 */
function may_mend() {
	$elsewhere = is_admin() || is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || doing_filter( 'get_the_excerpt' );
	return ! $elsewhere && is_user_logged_in() && get_the_ID() && current_user_can( 'edit_post', get_the_ID() );
}

/**
 * An element as HTML.
 *
 * @param array<string|int, string|bool> $given  What an author has written: `element`, `lang` and the element's attributes by
 *                                               their names in markup. One that is only there or not is true, or the value of a number.
 * @param string                         $inside What the page has of its own for the element's slots, as HTML that is safe.
 * @param array<string, string>          $more   Further attributes of the tag, such as a style.
 * @return string Nothing for readers where there is nothing to show.
 */
function render( $given, $inside = '', $more = array() ) {
	$known    = array_keys( data()['elements'] );
	$wanted   = isset( $given['element'] ) ? strtolower( trim( $given['element'] ) ) : '';
	$element  = preg_replace( '/^hyte-/', '', $wanted );
	$own      = attributes_of( $element );
	$asked    = isset( $given['lang'] ) ? language_of_tag( $given['lang'] ) : null;
	$page     = page_language();
	$language = language_or( $asked, $page );
	$wrong    = array();
	if ( null === $own ) {
		$wrong[] = array(
			'attribute' => 'element',
			'value'     => $wanted,
			'allowed'   => $known,
		);
		return may_mend() ? problems_html( $wrong, $language ) : '';
	}
	if ( ! $asked && ! empty( $given['lang'] ) ) {
		$wrong[] = array(
			'attribute' => 'lang',
			'value'     => $given['lang'],
			'allowed'   => data()['definition']['languages'],
		);
	}
	unset( $given['element'], $given['lang'] );

	$attributes = array();
	foreach ( $given as $name => $value ) {
		// `[hyte controls]` is a value without a name.
		$name  = strtolower( is_int( $name ) ? $value : $name );
		$value = is_string( $value ) ? wp_check_invalid_utf8( $value ) : $value;
		if ( ! isset( $own[ $name ] ) ) {
			$wrong[] = array(
				'name'    => $name,
				'allowed' => array_merge( array_keys( $own ), array( 'lang' ) ),
			);
		} elseif ( ! $own[ $name ]['flag'] ) {
			$attributes[ $name ] = (string) $value;
		} elseif ( ! in_array( $value, array( false, 'false', 'no', '0' ), true ) ) {
			$attributes[ $name ] = '';
		}
	}

	$content = new Content( $element, $attributes, $language );
	if ( $content->problems && ! may_mend() ) {
		if ( $content->failed ) {
			$required = array_filter(
				$content->problems,
				function ( $problem ) {
					return in_array( $problem['attribute'], array( 'actor', 'theme' ), true );
				}
			);
			// Whose roles, or which theme, nobody can guess.
			if ( $required ) {
				return '';
			}
		}
		$attributes = without_problems( $attributes, $content->problems );
		$content    = new Content( $element, $attributes, $language );
	}

	// Its language stays the page's, and follows it, unless it is fixed or the page's is another than the post's.
	$follows = ! $asked && language_of_tag( get_bloginfo( 'language' ) ) === $page;
	$tag     = "hyte-$element";
	$html    = Html\html_of( $content->blocks, $language );
	if ( '' !== $inside ) {
		$html .= '<p><em>' . Html\escape( data()['words'][ $language ]['not-original'] ) . "</em></p>\n" . $inside;
	}
	$tag_attributes = '';
	foreach ( $attributes as $name => $value ) {
		$tag_attributes .= '' === $value && $own[ $name ]['flag'] ? " $name" : Html\attributes( array( $name => $value ) );
	}
	$tag_attributes .= Html\attributes( array_merge( array( 'lang' => $follows ? null : $language ), $more ) );
	return ( $wrong && may_mend() ? problems_html( $wrong, $language ) : '' ) . "<$tag$tag_attributes>$html</$tag>";
}

/**
 * Attributes without the values that are none. Where nothing is left of one, it is left out, as if it had not been written.
 *
 * @param array<string, string> $attributes By their names.
 * @param array[]               $problems   What is wrong with them.
 * @return array<string, string>
 */
function without_problems( $attributes, $problems ) {
	foreach ( $problems as $problem ) {
		$name                = $problem['attribute'];
		$names               = preg_split( '/\s+/u', isset( $attributes[ $name ] ) ? $attributes[ $name ] : '' );
		$known               = array_filter(
			$names,
			function ( $each ) use ( $problem ) {
				return in_array( strtolower( $each ), $problem['allowed'], true );
			}
		);
		$attributes[ $name ] = implode( ' ', $known );
		if ( ! $known ) {
			unset( $attributes[ $name ] );
		}
	}
	return $attributes;
}

/**
 * What is wrong with what an author has written, for those who can mend it.
 *
 * @param array[] $problems What is wrong.
 * @param string  $language One of the definition's.
 * @return string
 */
function problems_html( $problems, $language ) {
	$word   = data()['words'][ $language ];
	$blocks = array(
		array(
			'lines' => array(
				array(
					array(
						'text' => $word['misused'] . '.',
						'as'   => 'strong',
					),
				),
			),
		),
	);
	foreach ( $problems as $problem ) {
		$text = isset( $problem['name'] )
			/* translators: 1: what an author has written for an attribute's name, 2: the names that there are. */
			? sprintf( __( 'There is no attribute “%1$s”. There are: %2$s.', 'hyte-elements' ), mb_substr( $problem['name'], 0, 60 ), implode( ', ', $problem['allowed'] ) )
			: Content::problem_text( $problem, $language );

		$blocks[] = array( 'lines' => array( array( $text ) ) );
	}
	return Html\html_of( $blocks, $language );
}
