<?php
// Beside votes.php. What is not set here is as at the top of that file.
return [
    'origins' => ['https://example.com'],
    'tools' => ['tool-a', 'tool-b'],
    'secret' => '', // of the owner, 24 characters or more; empty closes the owner's routes
];
