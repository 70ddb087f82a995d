const button = document.querySelector('.menu-button');
button.addEventListener('click', () => {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
});
document.documentElement.classList.add('has-menu');
