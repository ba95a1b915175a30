<?php
/**
 * What the build has put into the plugin: the definition, the interface's words, and the elements with their attributes.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

/**
 * All of it, read once for each request that needs it.
 *
 * @return array{version: string, integrity: string, definition: array, dates: array, words: array, elements: array, changes: string[]}
 */
function data() {
	static $data;
	if ( null === $data ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the plugin's own.
		$data = json_decode( file_get_contents( dirname( __DIR__ ) . '/data.json' ), true );
	}
	return $data;
}

/**
 * The attributes of an element, by their names in markup. Those of `flag` are there or not; `lang` is not among them.
 *
 * @param string $element Such as `actor-card`.
 * @return array<string, array{property: string, flag: bool}>|null None where there is no such element.
 */
function attributes_of( $element ) {
	$elements = data()['elements'];
	return isset( $elements[ $element ] ) ? $elements[ $element ] : null;
}

/**
 * The definition's language that a tag stands for: `sv-FI` and `sv_SE` are `sv`.
 *
 * @param string $tag A language tag, or a locale of WordPress's.
 * @return string|null None where the definition is not in it.
 */
function language_of_tag( $tag ) {
	$language = strtolower( preg_split( '/[-_]/', trim( $tag ) )[0] );
	return in_array( $language, data()['definition']['languages'], true ) ? $language : null;
}
