<?php
// Runs PHP in WordPress and prints, as JSON behind a mark, what it returns. The third argument is a site's path.
$www                    = $argv[1];
$_SERVER['HTTP_HOST']   = getenv( 'HYTE_HOST' );
$_SERVER['REQUEST_URI'] = isset( $argv[3] ) && $argv[3] ? $argv[3] : '/';
$_SERVER['PHP_SELF']    = '/index.php';
require "$www/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
$result = eval( $argv[2] );
echo "\x01" . json_encode( is_wp_error( $result ) ? array( 'error' => $result->get_error_message() ) : $result );
