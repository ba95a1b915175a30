<?php
// Makes the installed site into a network, with a second site in Swedish.
$www                    = $argv[1];
$host                   = getenv( 'HYTE_HOST' );
$_SERVER['HTTP_HOST']   = $host;
$_SERVER['REQUEST_URI'] = '/';
// The tables of a network are made before there is one.
putenv( 'HYTE_MULTISITE' );
define( 'WP_INSTALLING_NETWORK', true );
require "$www/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
	$wpdb->$table = $prefixed;
}
install_network();
$result = populate_network( 1, $host, 'administrator@example.test', 'Verkko', '/', false );
if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
