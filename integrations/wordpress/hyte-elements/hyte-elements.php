<?php
/**
 * Plugin Name:       HYTE Elements
 * Description:       Who promotes health and wellbeing (HYTE) in Western Uusimaa: the official definition in Finnish and Swedish, as a block and a shortcode.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            hyte-elements
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hyte-elements
 * Domain Path:       /languages
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

/** This file, by which WordPress knows the plugin. */
const FILE = __FILE__;

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/class-content.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/search.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/plugins-page.php';
}

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );

/** Loads the words in the language of who looks. */
function load_translations() {
	load_plugin_textdomain( 'hyte-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
