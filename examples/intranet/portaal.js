/* global requirejs, define */
requirejs.config({ baseUrl: 'lib', paths: { jquery: 'jquery' } });

define('greeting', [], () => ({ of: (name) => `Gekozen: ${name}` }));

require(['jquery', 'greeting'], (jQuery, greeting) => {
  jQuery.noConflict(true);
  jQuery(() => {
    jQuery(document).on('wijk-ready', () => {
      jQuery('#chosen').text(greeting.of('Groningen-Noord'));
    });
    jQuery('aside li a').each((_index, link) => {
      jQuery(link).attr('title', jQuery(link).text());
    });
    jQuery('body').addClass('jquery-was-here');
  });
});
