// Reading aid 1.0: offers larger text.
const button = document.createElement('button');
button.textContent = 'Larger text';
button.onclick = () => document.body.classList.toggle('larger');
document.body.append(button);
