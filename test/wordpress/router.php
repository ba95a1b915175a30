<?php
// What a server's rewrite rules do: a file is a file, also below the second site of a network, and all else is WordPress's.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( '/' !== $path && file_exists( $root . $path ) ) {
	return false;
}
$file = $root . preg_replace( '#^/toinen(?=/wp-)#', '', $path );
if ( is_dir( $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( ! is_file( $file ) ) {
	$file = "$root/index.php";
}
if ( '.php' !== substr( $file, -4 ) ) {
	$types = array( 'js' => 'text/javascript', 'css' => 'text/css' );
	$end   = pathinfo( $file, PATHINFO_EXTENSION );
	header( 'Content-Type: ' . ( isset( $types[ $end ] ) ? $types[ $end ] : 'application/octet-stream' ) );
	readfile( $file );
	return true;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = $_SERVER['PHP_SELF'] = substr( $file, strlen( $root ) );
chdir( dirname( $file ) );
require $file;
