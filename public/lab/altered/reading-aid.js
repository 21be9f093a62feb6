// Reading aid 1.0: offers larger text.
const button = document.createElement('button');
button.textContent = 'Larger text';
button.onclick = () => document.body.classList.toggle('larger');
document.body.append(button);

// Added by a stranger. It only counts to 1,000, and `lab` notes what the browser lets it do.
lab.tries('page');
let count = 0;
while (count < 1000) count += 1;
lab.did('page');

lab.tries('script');
const second = document.createElement('script');
second.src = 'data:text/javascript,lab.did("script")';
second.onerror = () => lab.failed('script');
document.body.append(second);

lab.tries('worker');
try {
  const worker = new Worker('data:text/javascript,let n=0;while(n<1000)n+=1;postMessage(n)');
  worker.onmessage = () => {
    worker.terminate();
    lab.did('worker');
  };
  worker.onerror = () => lab.failed('worker');
} catch {
  lab.failed('worker');
}

lab.tries('connection');
fetch('data:text/plain,1000').then(
  () => lab.did('connection'),
  () => lab.failed('connection'),
);
