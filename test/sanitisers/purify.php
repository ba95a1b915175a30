<?php
/** What HTML Purifier leaves, with its own defaults, of what it is given. */
require_once 'HTMLPurifier.auto.php';

$config = HTMLPurifier_Config::createDefault();
// Its cache would be written into the system's folder. It changes nothing of the result.
$config->set('Cache.DefinitionImpl', null);
echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));
