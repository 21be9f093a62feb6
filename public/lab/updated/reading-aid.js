// Reading aid 1.1: offers larger text, and now says so when it is on.
const button = document.createElement('button');
button.textContent = 'Larger text';
button.onclick = () => {
  const isOn = document.body.classList.toggle('larger');
  button.setAttribute('aria-pressed', String(isOn));
};
document.body.append(button);
