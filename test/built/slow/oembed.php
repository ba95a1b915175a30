<?php
/**
 * Runs WordPress's own filter over oEmbed answers: the folder that WordPress is in, then the answers' files. Prints, as JSON,
 * what WordPress makes of each. Of WordPress it loads what the filter needs, and no database.
 */
[, $wordpress, ] = $argv;
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
function wp_generate_password() { return 'abcdefghij'; }
foreach (['plugin', 'compat', 'functions', 'load', 'option', 'link-template', 'formatting', 'kses', 'embed', 'class-wp-oembed'] as $file) {
	require_once ABSPATH . WPINC . "/$file.php";
}
// What it would look up in a database.
foreach (['blog_charset' => 'UTF-8', 'home' => 'https://host.example', 'siteurl' => 'https://host.example'] as $name => $value) {
	add_filter("pre_option_$name", fn () => $value);
}
$results = [];
foreach (array_slice($argv, 2) as $path) {
	$data = json_decode(file_get_contents($path));
	$html = _wp_oembed_get_object()->data2html($data, $data->url ?? 'https://www.kunta.example/hyte/');
	$results[basename($path)] = wp_filter_oembed_result($html, $data, 'https://www.kunta.example/hyte/page.html');
}
echo json_encode($results);
