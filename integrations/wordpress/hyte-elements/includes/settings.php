<?php
/**
 * The two settings, under Settings → Reading. WordPress's own page checks capability and nonce.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** The only thing that the plugin keeps in a site's database. */
const OPTION = 'hyte_elements';

/**
 * What a site has set.
 *
 * @return array{everywhere: bool, pages: string} `everywhere`: the script is on every page; `pages`: the folder with the standalone pages, if any.
 */
function settings() {
	$set = get_option( OPTION );
	return array(
		'everywhere' => ! empty( $set['everywhere'] ),
		'pages'      => isset( $set['pages'] ) ? (string) $set['pages'] : '',
	);
}

/** Makes the settings and their fields known. */
function register_settings() {
	register_setting( 'reading', OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	add_settings_section( OPTION, __( 'HYTE definition', 'hyte-elements' ), '__return_false', 'reading' );
	add_settings_field( OPTION . '_everywhere', __( 'Placeholders', 'hyte-elements' ), __NAMESPACE__ . '\show_everywhere', 'reading', OPTION );
	add_settings_field(
		OPTION . '_pages',
		__( 'Folder of the standalone pages', 'hyte-elements' ),
		__NAMESPACE__ . '\show_pages',
		'reading',
		OPTION,
		array( 'label_for' => OPTION . '_pages' )
	);
}

/**
 * What was sent, as it is kept.
 *
 * @param mixed $sent What the form has sent.
 * @return array
 */
function sanitize_settings( $sent ) {
	$typed = isset( $sent['pages'] ) && is_string( $sent['pages'] ) ? trim( $sent['pages'] ) : '';
	// A folder has no question and no place in it, and most people leave out how its address begins.
	$pages = preg_replace( '/[?#].*/s', '', preg_match( '~^[\w.-]+(/|$)~', $typed ) ? "https://$typed" : $typed );
	if ( '' !== $pages && ! preg_match( '~^https?://[^/]+~i', $pages ) ) {
		/* translators: %s: what was typed. */
		function_exists( 'add_settings_error' ) && add_settings_error( OPTION, 'pages', sprintf( __( '“%s” is not the address of a folder: it begins with https://', 'hyte-elements' ), $typed ) );
		$pages = settings()['pages'];
	}
	$pages = esc_url_raw( $pages, array( 'http', 'https' ) );
	return array(
		'everywhere' => ! empty( $sent['everywhere'] ),
		'pages'      => $pages ? trailingslashit( $pages ) : '',
	);
}

/** The field for placeholders. */
function show_everywhere() {
	printf(
		'<label><input type="checkbox" name="%1$s[everywhere]" value="1" %2$s> %3$s</label><p class="description">%4$s</p>',
		esc_attr( OPTION ),
		checked( settings()['everywhere'], true, false ),
		esc_html__( 'Upgrade placeholders on every page', 'hyte-elements' ),
		esc_html__( 'Blocks, shortcodes and elements in the content need no setting. This is for pages whose content another plugin or the theme adds.', 'hyte-elements' )
	);
}

/** The field for the folder. */
function show_pages() {
	printf(
		'<input type="url" class="regular-text code" id="%1$s_pages" name="%1$s[pages]" value="%2$s" placeholder="https://"><p class="description">%3$s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['pages'] ),
		esc_html__( 'If your site has the folder with the standalone pages, a link to one of them, alone in its paragraph, is shown as its content.', 'hyte-elements' )
	);
}
