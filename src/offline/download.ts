/**
 * On a click on a link with `download`: saves what is kept on this machine. Browsers ask the network for such a link past the service
 * worker, so that the file would not come offline. Where nothing is kept the link does what it always does.
 */
export function downloadKept(click: { readonly currentTarget: HTMLAnchorElement; preventDefault(): void }): void {
  if (!navigator.serviceWorker?.controller) return;
  click.preventDefault();
  const { href } = click.currentTarget;
  const name = href.slice(href.lastIndexOf('/') + 1);
  fetch(href)
    .then((response) => response.blob())
    .then((content) => {
      const kept = URL.createObjectURL(content);
      save(kept, name);
      setTimeout(() => URL.revokeObjectURL(kept), 60_000);
    })
    .catch(() => save(href, name));
}

function save(href: string, download: string): void {
  Object.assign(document.createElement('a'), { href, download }).click();
}
