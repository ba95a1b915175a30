<?php
/**
 * What each element says, as headings, paragraphs, lists and tables. The same as `src/render/content.ts` of hyte-elements,
 * in the same order: a test compares what comes of both, letter by letter.
 *
 * @package HyteElements
 */

namespace HyteElements;

defined( 'ABSPATH' ) || exit;

/**
 * The content of one element. A line is a list of pieces; a piece is a text, or an array with `text` and `as` (`note` for what is ours, `strong`),
 * `href` or `lang`. A block is an array with `heading` and `level`, `lines`, `list`, `terms`, or `columns` and `rows`.
 */
final class Content {
	/**
	 * What stands in the element, as blocks.
	 *
	 * @var array[]
	 */
	public $blocks;

	/**
	 * What is wrong with its attributes, each with `attribute`, `value` and `allowed`.
	 *
	 * @var array[]
	 */
	public $problems = array();

	/**
	 * Whether what is wrong leaves nothing to show.
	 *
	 * @var bool
	 */
	public $failed;

	/**
	 * The definition.
	 *
	 * @var array
	 */
	private $definition;

	/**
	 * The interface's words in the language.
	 *
	 * @var array<string, string>
	 */
	private $word;

	/**
	 * Which element.
	 *
	 * @var string
	 */
	private $element;

	/**
	 * Its attributes.
	 *
	 * @var array<string, string>
	 */
	private $attributes;

	/**
	 * The language that it is said in.
	 *
	 * @var string
	 */
	private $language;

	/**
	 * Reads the attributes and writes the content.
	 *
	 * @param string                $element    Such as `actor-card`: one that there is.
	 * @param array<string, string> $attributes By their names in markup; one that is only there or not is empty.
	 * @param string                $language   One of the definition's.
	 */
	public function __construct( $element, $attributes, $language ) {
		$data             = data();
		$this->definition = $data['definition'];
		$this->word       = $data['words'][ $language ];
		$this->element    = $element;
		$this->attributes = $attributes;
		$this->language   = $language;

		$levels = $this->read( 'heading-level', array( '1', '2', '3', '4', '5', '6' ), 'optional' );
		// Nothing named is all of them, and something unknown none.
		$level        = 1 === count( $levels ) ? (int) $levels[0] : 2;
		$said         = $this->{str_replace( '-', '_', $element )}( $level );
		$this->failed = null === $said;
		$wrong        = array();
		if ( $this->problems ) {
			$text    = $this->word[ $this->failed ? 'failed' : 'misused' ] . '.';
			$wrong[] = self::paragraph(
				array(
					'text' => $text,
					'as'   => 'strong',
				)
			);
			foreach ( $this->problems as $problem ) {
				$wrong[] = self::paragraph( self::problem_text( $problem, $language ) );
			}
		}
		$footless     = array( 'source', 'language-switch' );
		$foot         = in_array( $element, $footless, true ) || isset( $attributes['no-source'] ) ? array() : array( $this->source_line() );
		$this->blocks = array_merge( $this->failed ? array() : $said, $wrong, $foot );
	}

	/**
	 * What an attribute names, separated by spaces; everything where it names nothing. What there is not is noted.
	 *
	 * @param string      $attribute Its name.
	 * @param array       $all       What can be named: roles by their name, actors and themes by their id, texts by themselves.
	 * @param string|null $single    `optional` or `required` where it names one thing and no more.
	 * @return array
	 */
	private function read( $attribute, $all, $single = null ) {
		$given = isset( $this->attributes[ $attribute ] ) ? preg_replace( '/^\s+|\s+$/u', '', $this->attributes[ $attribute ] ) : '';
		$names = $single ? array( $given ) : preg_split( '/\s+/u', $given );
		if ( '' === $given && 'required' !== $single ) {
			$names = array();
		}
		$known = array_map(
			function ( $item ) {
				return is_array( $item ) ? ( isset( $item['name'] ) ? $item['name'] : $item['id'] ) : $item;
			},
			$all
		);
		foreach ( $names as $name ) {
			if ( ! in_array( strtolower( $name ), $known, true ) ) {
				$this->problems[] = array(
					'attribute' => $attribute,
					'value'     => $name,
					'allowed'   => $known,
				);
			}
		}
		if ( ! $names ) {
			return $all;
		}
		$names = array_map( 'strtolower', $names );
		$items = array();
		foreach ( $all as $i => $item ) {
			if ( in_array( $known[ $i ], $names, true ) ) {
				$items[] = $item;
			}
		}
		return $items;
	}

	/**
	 * A text in the language that is spoken.
	 *
	 * @param array<string, string> $text The text in each language.
	 */
	private function text( $text ) {
		return $text[ $this->language ];
	}

	/**
	 * A block of one line.
	 *
	 * @param string|array ...$line Its pieces.
	 */
	private static function paragraph( ...$line ) {
		return array( 'lines' => array( $line ) );
	}

	/**
	 * A heading.
	 *
	 * @param string $text  What it says.
	 * @param int    $level From 1; below the sixth HTML has none.
	 */
	private static function heading( $text, $level ) {
		return array(
			'heading' => $text,
			'level'   => $level,
		);
	}

	/**
	 * A piece that is marked as ours.
	 *
	 * @param string $text What it says.
	 */
	private static function note( $text ) {
		return array(
			'text' => $text,
			'as'   => 'note',
		);
	}

	/**
	 * A card of one actor.
	 *
	 * @param int $level The level of the heading.
	 */
	private function actor_card( $level ) {
		$actors = $this->read( 'actor', $this->definition['actors'], 'required' );
		if ( ! $actors ) {
			return null;
		}
		$roles = $this->read( 'roles', $actors[0]['roles'] );
		$this->read( 'layout', array( 'list', 'accordion' ), 'optional' );
		return $this->actor( $actors[0], $roles, $level );
	}

	/**
	 * An actor with its roles around it.
	 *
	 * @param int $level The level of the heading.
	 */
	private function role_wheel( $level ) {
		$actors = $this->read( 'actor', $this->definition['actors'], 'required' );
		return $actors ? $this->actor( $actors[0], $actors[0]['roles'], $level ) : null;
	}

	/**
	 * An actor: its title, whose it is, and its roles. Where the source heads all of them, they stand under headings; else in a list, so that none
	 * seems to belong to the heading before it.
	 *
	 * @param array $actor The actor.
	 * @param array $roles Those of its roles that are shown.
	 * @param int   $level The level of the heading.
	 */
	private function actor( $actor, $roles, $level ) {
		$each   = array();
		$headed = true;
		foreach ( $roles as $role ) {
			$blocks = array( self::paragraph( $this->text( $role['text'] ) ) );
			if ( $role['heading'] ) {
				array_unshift( $blocks, self::heading( $this->text( $role['heading'] ), $level + 1 ) );
			} else {
				$headed = false;
			}
			$each[] = $blocks;
		}
		return array_merge(
			array(
				self::heading( $this->text( $actor['title'] ), $level ),
				self::paragraph( $this->word['actor'] . ': ' . $this->text( $actor['shortName'] ) ),
			),
			$headed ? array_merge( array(), ...$each ) : array( array( 'list' => $each ) )
		);
	}

	/**
	 * What each actor does for one theme.
	 *
	 * @param int $level The level of the heading.
	 */
	private function theme_card( $level ) {
		$themes = $this->read( 'theme', $this->definition['themes'], 'required' );
		if ( ! $themes ) {
			return null;
		}
		return $this->theme( $themes[0], $this->definition['actors'], $level );
	}

	/**
	 * A theme under its heading, as terms.
	 *
	 * @param array $theme  The theme.
	 * @param array $actors Whose cells are shown.
	 * @param int   $level  The level of the heading.
	 */
	private function theme( $theme, $actors, $level ) {
		$terms = array();
		foreach ( $actors as $actor ) {
			$terms[] = array( $this->text( $actor['shortName'] ), $this->cell( $actor, $theme ) );
		}
		$blocks = array( self::heading( $this->text( $theme['label'] ), $level ) );
		foreach ( $this->basis( $theme ) as $line ) {
			$blocks[] = self::paragraph( ...$line );
		}
		$blocks[] = array( 'terms' => $terms );
		return $blocks;
	}

	/**
	 * The roles of an actor that belong to a theme.
	 *
	 * @param array $actor The actor.
	 * @param array $theme The theme.
	 */
	private static function roles_for( $actor, $theme ) {
		return array_filter(
			$actor['roles'],
			function ( $role ) use ( $theme ) {
				return $role['theme'] === $theme['id'];
			}
		);
	}

	/**
	 * What one actor does for one theme, or that the definition says nothing of it, as lines.
	 *
	 * @param array $actor The actor.
	 * @param array $theme The theme.
	 */
	private function cell( $actor, $theme ) {
		$lines = array();
		foreach ( self::roles_for( $actor, $theme ) as $role ) {
			$lines[] = array( $this->text( $role['text'] ) );
			// A role that we have put under a heading of the source's.
			if ( 'editorial' === $role['themeBasis'] && 'heading' === $theme['labelBasis'] ) {
				$lines[] = array( self::note( $this->word['editorial'] ) );
			}
		}
		if ( ! $lines ) {
			$applies = ! isset( $theme['actors'] ) || in_array( $actor['id'], $theme['actors'], true );
			$lines[] = array( self::note( $this->word[ $applies ? 'not-described' : 'not-applicable' ] ) );
		}
		return $lines;
	}

	/**
	 * What says of a theme that it is ours, as lines.
	 *
	 * @param array $theme The theme.
	 */
	private function basis( $theme ) {
		return 'editorial' === $theme['labelBasis'] ? array( array( self::note( $this->word['editorial'] ) ) ) : array();
	}

	/**
	 * Who does what for each theme.
	 *
	 * @param int  $level The level of the heading.
	 * @param bool $whole Whether it is a part of the whole definition, none of whose attributes names a part of the matrix.
	 */
	private function role_matrix( $level, $whole = false ) {
		$actors = $this->definition['actors'];
		$themes = $this->definition['themes'];
		$view   = 'auto';
		if ( ! $whole ) {
			$actors = $this->read( 'actors', $actors );
			$themes = $this->read( 'themes', $themes );
			$views  = $this->read( 'view', array( 'auto', 'table', 'list' ), 'optional' );
			$view   = $views ? $views[0] : 'auto';
		}
		if ( ! $actors || ! $themes ) {
			return null;
		}
		$has_empty = false;
		$rows      = array();
		$list      = array();
		foreach ( $themes as $theme ) {
			$row = array( array_merge( array( array( $this->text( $theme['label'] ) ) ), $this->basis( $theme ) ) );
			foreach ( $actors as $actor ) {
				$has_empty = $has_empty || ! self::roles_for( $actor, $theme );
				$row[]     = $this->cell( $actor, $theme );
			}
			$rows[] = $row;
			$list   = array_merge( $list, $this->theme( $theme, $actors, $level + 1 ) );
		}
		$columns = array( $this->word['theme'] );
		foreach ( $actors as $actor ) {
			$columns[] = $this->text( $actor['shortName'] );
		}
		$table = array(
			array(
				'columns' => $columns,
				'rows'    => $rows,
			),
		);
		$notes = array( array( self::note( $this->word['editorial-note'] ) ) );
		if ( $has_empty ) {
			array_unshift( $notes, array( self::note( $this->word['empty-note'] ) ) );
		}
		// As in the element: more columns than a line has room for are a list, unless a table is asked for.
		$as_list = 'list' === $view || ( 'auto' === $view && count( $actors ) > 4 );
		return array_merge(
			array(
				self::heading( $this->word['matrix'], $level ),
				self::paragraph( $this->text( $this->definition['title'] ) ),
			),
			$as_list ? $list : $table,
			array( array( 'lines' => $notes ) )
		);
	}

	/**
	 * What the definition is for.
	 *
	 * @param int $level The level of the heading.
	 */
	private function intro( $level ) {
		$purposes = array();
		foreach ( $this->definition['purposes'] as $purpose ) {
			$purposes[] = array( self::paragraph( $this->text( $purpose ) ) );
		}
		return array(
			self::heading( $this->text( $this->definition['title'] ), $level ),
			array( 'list' => $purposes ),
			array(
				'lines' => array(
					array( $this->text( $this->definition['legalBasis'] ) ),
					array( $this->law( $this->word['law'] ) ),
				),
			),
		);
	}

	/**
	 * The whole definition.
	 *
	 * @param int $level The level of the heading.
	 */
	private function definition( $level ) {
		$parts = $this->read( 'parts', array( 'intro', 'actors', 'matrix' ) );
		if ( ! $parts ) {
			return null;
		}
		$blocks = array();
		$below  = $level;
		if ( in_array( 'intro', $parts, true ) ) {
			$blocks = $this->intro( $level );
			$below  = min( 6, $level + 1 );
		}
		if ( in_array( 'actors', $parts, true ) ) {
			foreach ( $this->definition['actors'] as $actor ) {
				$blocks = array_merge( $blocks, $this->actor( $actor, $actor['roles'], $below ) );
			}
		}
		if ( in_array( 'matrix', $parts, true ) ) {
			$blocks = array_merge( $blocks, $this->role_matrix( $below, true ) );
		}
		return $blocks;
	}

	/** Source, version and law in full. */
	private function source() {
		$source = $this->definition['source'];
		return array(
			array(
				'terms' => array(
					array( $this->word['source'], array( array( $this->link( $source['url'], $this->text( $source['name'] ) ) ) ) ),
					array( ucfirst( $this->word['version'] ), array( array( $this->version() ) ) ),
					array( $this->word['legislation'], array( array( $this->law( $this->text( $this->definition['law']['name'] ) ) ) ) ),
				),
			),
		);
	}

	/** The languages. Without a script nothing can be switched. */
	private function language_switch() {
		$list = array();
		foreach ( $this->definition['languages'] as $language ) {
			$piece = array(
				'text' => data()['words'][ $language ]['in-language'],
				'lang' => $language,
			);
			if ( $language === $this->language ) {
				$piece['as'] = 'strong';
			}
			$list[] = array( self::paragraph( $piece ) );
		}
		return array( array( 'list' => $list ) );
	}

	/** Whose text it is, in which version, and the law. */
	private function source_line() {
		$source = $this->definition['source'];
		return self::paragraph(
			$this->word['source'] . ': ',
			$this->link( $source['url'], $this->text( $source['name'] ) ),
			' · ' . $this->word['version'] . "\u{a0}" . $this->version() . ' · ',
			$this->law( $this->word['law'] )
		);
	}

	/** The content's version, with its date. */
	private function version() {
		return $this->definition['version'] . ' (' . $this->text( data()['dates'] ) . ')';
	}

	/**
	 * The law by a name, with its number and sections.
	 *
	 * @param string $name The name.
	 */
	private function law( $name ) {
		$law = $this->definition['law'];
		return $this->link( $law['url'], $name . "\u{a0}" . $law['number'] . ', ' . $law['sections'] );
	}

	/**
	 * A piece that leads somewhere.
	 *
	 * @param array<string, string> $url  The address in each language.
	 * @param string                $name What it says.
	 */
	private function link( $url, $name ) {
		return array(
			'text' => $name,
			'href' => $this->text( $url ),
		);
	}

	/**
	 * What is said of a value that an attribute cannot have.
	 *
	 * @param array{attribute: string, value: string, allowed: string[]} $problem  What is wrong.
	 * @param string                                                     $language One of the definition's.
	 * @return string
	 */
	public static function problem_text( $problem, $language ) {
		$word    = data()['words'][ $language ];
		$instead = $problem['allowed'] ? ' ' . $word['allowed'] . ': ' . implode( ', ', $problem['allowed'] ) . '.' : '';
		return $word['unknown'] . ': ' . $problem['attribute'] . '="' . mb_substr( $problem['value'], 0, 60 ) . '".' . $instead;
	}
}
