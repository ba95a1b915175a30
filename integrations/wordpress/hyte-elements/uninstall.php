<?php
/**
 * Takes away what the plugin has kept: one option on each site. Blocks and shortcodes in posts are their authors', and stay.
 *
 * @package HyteElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$hyte_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $hyte_elements_sites as $hyte_elements_site ) {
		delete_blog_option( $hyte_elements_site, 'hyte_elements' );
	}
} else {
	delete_option( 'hyte_elements' );
}
