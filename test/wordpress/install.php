<?php
// Installs WordPress in Finnish, with a user of each role that is named, and prints their passwords for the REST API.
$www                       = $argv[1];
$_SERVER['HTTP_HOST']      = getenv( 'HYTE_HOST' );
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['PHP_SELF']       = '/index.php';
define( 'WP_INSTALLING', true );
require "$www/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
ob_start();
wp_install( 'Kunta', 'administrator', 'administrator@example.test', true, '', 'administrator-pw' );
ob_end_clean();
update_option( 'WPLANG', 'fi' );
// They come from somebody else's server.
update_option( 'show_avatars', 0 );
foreach ( array_slice( $argv, 3 ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => "$role-pw", 'user_email' => "$role@example.test", 'role' => $role ) );
}
$passwords = array();
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'locale', 'en_US' );
	// Without the tour that the editor gives at first.
	$seen = array( 'welcomeGuide' => false );
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core' => $seen, 'core/edit-post' => $seen, '_modified' => gmdate( 'c' ) ) );
	list( $passwords[ $user->user_login ] ) = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'tests' ) );
}
echo json_encode( $passwords );
