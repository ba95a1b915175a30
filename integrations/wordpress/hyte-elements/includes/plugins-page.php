<?php
/**
 * The plugins page says which definition the site shows, and what has changed in it.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'plugin_row_meta', __NAMESPACE__ . '\tell_definition', 10, 2 );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings' );

/**
 * Adds the definition's version and its changes to the plugin's row.
 *
 * @param string[] $meta What the row says.
 * @param string   $file Which plugin it is of.
 * @return string[]
 */
function tell_definition( $meta, $file ) {
	if ( plugin_basename( FILE ) !== $file ) {
		return $meta;
	}
	$data = data();
	/* translators: 1: version of the definition, 2: date. */
	$meta[] = esc_html( sprintf( __( 'Definition %1$s (%2$s)', 'hyte-elements' ), $data['definition']['version'], wp_date( get_option( 'date_format' ), strtotime( $data['definition']['date'] ), new \DateTimeZone( 'UTC' ) ) ) );
	foreach ( $data['changes'] as $change ) {
		// phpcs:ignore WordPress.WP.I18n -- From the change log; the build sees to it that there are translations.
		$meta[] = esc_html( __( $change, 'hyte-elements' ) );
	}
	return $meta;
}

/**
 * Adds the way to the settings.
 *
 * @param string[] $links The row's links.
 * @return string[]
 */
function link_settings( $links ) {
	if ( current_user_can( 'manage_options' ) ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-reading.php' ) ) . '">' . esc_html__( 'Settings', 'hyte-elements' ) . '</a>' );
	}
	return $links;
}
