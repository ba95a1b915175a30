<?php
// Writes the plain HTML of the cases on standard input, as JSON, with the plugin's own code and nothing of WordPress.
define( 'ABSPATH', __DIR__ );
// As WordPress does where PHP lacks it.
if ( ! function_exists( 'mb_substr' ) ) {
	function mb_substr( $text, $start, $length ) {
		return implode( '', array_slice( preg_split( '//u', $text, -1, PREG_SPLIT_NO_EMPTY ), $start, $length ) );
	}
}
foreach ( array( 'data', 'html', 'class-content' ) as $file ) {
	require "$argv[1]/includes/$file.php";
}
$results = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $element, $attributes, $language ) ) {
	$content   = new HyteElements\Content( $element, $attributes, $language );
	$results[] = HyteElements\Html\html_of( $content->blocks, $language );
}
echo json_encode( $results );
