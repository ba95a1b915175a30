<?php
/**
 * Content as plain HTML: headings, paragraphs, lists, tables and links. The same as `src/render/html.ts` of hyte-elements,
 * letter by letter; everything that is said is escaped here and nowhere else.
 *
 * @package HyteElements
 */

namespace HyteElements\Html;

defined( 'ABSPATH' ) || exit;

/**
 * Content as plain HTML.
 *
 * @param array[] $blocks   What is said.
 * @param string  $language The language that it is said in.
 * @return string
 */
function html_of( $blocks, $language ) {
	return '<div' . attributes( array( 'lang' => $language ) ) . ">\n" . blocks( $blocks ) . "\n</div>\n";
}

/**
 * A text as it stands in HTML. `esc_html()` would leave alone what looks like an entity already.
 *
 * @param string $text The text.
 */
function escape( $text ) {
	return htmlspecialchars( $text, ENT_COMPAT, 'UTF-8' );
}

/**
 * Attributes of a tag, without those that are null.
 *
 * @param array<string, string|null> $all By their names.
 */
function attributes( $all ) {
	$html = '';
	foreach ( $all as $name => $value ) {
		$html .= null === $value ? '' : ' ' . $name . '="' . escape( $value ) . '"';
	}
	return $html;
}

/**
 * A piece of a line.
 *
 * @param string|array $piece A text, or one with `as`, `href` or `lang`.
 */
function piece( $piece ) {
	if ( is_string( $piece ) ) {
		return escape( $piece );
	}
	$href = isset( $piece['href'] ) ? $piece['href'] : null;
	$lang = isset( $piece['lang'] ) ? $piece['lang'] : null;
	$tags = array(
		'note'   => 'em',
		'strong' => 'strong',
	);
	$tag  = '';
	if ( isset( $piece['as'] ) ) {
		$tag = $tags[ $piece['as'] ];
	} elseif ( $href ) {
		$tag = 'a';
	} elseif ( $lang ) {
		$tag = 'span';
	}
	$inner      = escape( $piece['text'] );
	$attributes = array(
		'href'     => $href,
		'lang'     => $lang,
		'hreflang' => $href ? $lang : null,
	);
	return $tag ? "<$tag" . attributes( $attributes ) . ">$inner</$tag>" : $inner;
}

/**
 * A line.
 *
 * @param array $line Its pieces.
 */
function line( $line ) {
	return implode( '', array_map( __NAMESPACE__ . '\piece', $line ) );
}

/**
 * What stands in a cell or behind a term: one line by itself, several as paragraphs.
 *
 * @param array[] $all The lines.
 */
function lines( $all ) {
	return 1 === count( $all ) ? line( $all[0] ) : paragraphs( $all, '' );
}

/**
 * Lines as paragraphs.
 *
 * @param array[] $all     The lines.
 * @param string  $between What stands between them.
 */
function paragraphs( $all, $between ) {
	return implode(
		$between,
		array_map(
			function ( $line ) {
				return '<p>' . line( $line ) . '</p>';
			},
			$all
		)
	);
}

/**
 * Text with each line of it set in.
 *
 * @param string $text The text.
 */
function indented( $text ) {
	return preg_replace( '/^(?=.)/m', '  ', $text );
}

/**
 * HTML within a tag, on lines of its own.
 *
 * @param string $tag The tag's name.
 * @param string $all What stands in it.
 */
function within( $tag, $all ) {
	return "<$tag>\n" . indented( $all ) . "\n</$tag>";
}

/**
 * A heading. Below the sixth level HTML has none, and only its number is told.
 *
 * @param string $text  What it says.
 * @param int    $level Its level.
 */
function heading( $text, $level ) {
	$text = escape( $text );
	return $level > 6
		? "<p role=\"heading\" aria-level=\"$level\"><strong>$text</strong></p>"
		: "<h$level>$text</h$level>";
}

/**
 * One block.
 *
 * @param array $block The block.
 */
function block( $block ) {
	if ( isset( $block['heading'] ) ) {
		return heading( $block['heading'], $block['level'] );
	}
	if ( isset( $block['lines'] ) ) {
		return paragraphs( $block['lines'], "\n" );
	}
	if ( isset( $block['list'] ) ) {
		$items = array();
		foreach ( $block['list'] as $item ) {
			// A text alone in its item is the item.
			$inner   = 1 === count( $item ) && isset( $item[0]['lines'] ) ? lines( $item[0]['lines'] ) : "\n" . indented( blocks( $item ) ) . "\n";
			$items[] = "<li>$inner</li>";
		}
		return within( 'ul', implode( "\n", $items ) );
	}
	if ( isset( $block['terms'] ) ) {
		$terms = array();
		foreach ( $block['terms'] as list( $term, $all ) ) {
			// Bold by itself, for pages where a term has no style.
			$terms[] = '<dt><strong>' . escape( $term ) . '</strong></dt>';
			$terms[] = '<dd>' . lines( $all ) . '</dd>';
		}
		return within( 'dl', implode( "\n", $terms ) );
	}
	$head = array();
	foreach ( $block['columns'] as $column ) {
		$head[] = '<th scope="col">' . escape( $column ) . '</th>';
	}
	$rows = array();
	foreach ( $block['rows'] as $cells ) {
		$row = array( '<th scope="row">' . lines( array_shift( $cells ) ) . '</th>' );
		foreach ( $cells as $cell ) {
			$row[] = '<td>' . lines( $cell ) . '</td>';
		}
		$rows[] = within( 'tr', implode( "\n", $row ) );
	}
	return within( 'table', within( 'thead', within( 'tr', implode( "\n", $head ) ) ) . "\n" . within( 'tbody', implode( "\n", $rows ) ) );
}

/**
 * Blocks one after another.
 *
 * @param array[] $all The blocks.
 */
function blocks( $all ) {
	return implode( "\n", array_map( __NAMESPACE__ . '\block', $all ) );
}
