<?php
// Fills a WordPress: php wordpress.php FILE, FILE being JSON of host, install, options, posts with their comments.
$job = json_decode(file_get_contents($argv[1]), true);
$_SERVER['HTTP_HOST'] = $job['host'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
if (!empty($job['install'])) {
    define('WP_INSTALLING', true);
}
require getcwd() . '/wp-load.php';
if (!empty($job['install'])) {
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('The Harbour Test', 'editor', 'editor@example.org', true, '', 'no-secret');
    wp_delete_comment(1, true);
}
foreach ($job['options'] ?? [] as $name => $value) {
    update_option($name, $value);
}
if (!empty($job['theme'])) {
    switch_theme($job['theme']);
}
global $wpdb, $wp_rewrite;
if (isset($job['permalinks'])) {
    $wp_rewrite->set_permalink_structure($job['permalinks']);
    $wp_rewrite->flush_rules(false);
}
foreach ($job['posts'] ?? [] as $post) {
    $number = wp_insert_post([
        'post_title' => $post['title'], 'post_content' => $post['content'], 'post_name' => $post['slug'],
        'post_status' => 'publish', 'post_date' => '2023-02-24 08:00:00', 'comment_status' => 'open',
    ], true);
    if (is_wp_error($number)) {
        fwrite(STDERR, $number->get_error_message());
        exit(1);
    }
    foreach ($post['comments'] as $c) {
        $wpdb->insert($wpdb->comments, [
            'comment_ID' => $c['id'], 'comment_post_ID' => $number, 'comment_author' => $c['author'],
            'comment_author_email' => '', 'comment_author_url' => $c['url'], 'comment_content' => $c['text'],
            'comment_date' => get_date_from_gmt($c['gmt']), 'comment_date_gmt' => $c['gmt'],
            'comment_approved' => $c['approved'], 'comment_type' => $c['type'], 'comment_parent' => $c['parent'],
        ]) || exit(2);
    }
    wp_update_comment_count_now($number);
    echo "post $number\n";
}
