<?php
// What a server does: a file is a file, which may be kept, also below the second site of a network, and all else is WordPress's.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $root . preg_replace( '#^/toinen(?=/wp-)#', '', $path );
if ( is_dir( $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( ! is_file( $file ) ) {
	$file = "$root/index.php";
}
if ( '.php' !== substr( $file, -4 ) ) {
	$types = array( 'js' => 'text/javascript', 'css' => 'text/css', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'woff2' => 'font/woff2', 'json' => 'application/json' );
	$end   = pathinfo( $file, PATHINFO_EXTENSION );
	header( 'Cache-Control: max-age=3600' );
	header( 'Content-Type: ' . ( isset( $types[ $end ] ) ? $types[ $end ] : 'application/octet-stream' ) );
	readfile( $file );
	return true;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = $_SERVER['PHP_SELF'] = substr( $file, strlen( $root ) );
chdir( dirname( $file ) );
require $file;
