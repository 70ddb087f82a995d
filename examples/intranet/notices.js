/* global $ */
document.observe ??= document.addEventListener;
document.observe('DOMContentLoaded', () => {
  ['De wijkkrant is uit', 'Het portaal is vernieuwd'].each((text) => {
    const item = document.createElement('li');
    item.textContent = text.strip();
    $('notices').append(item);
  });
});
