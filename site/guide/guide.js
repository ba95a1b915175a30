// What is to be pasted has this folder's own address, once the folder is on a server.
if (/^https?:$/.test(location.protocol)) {
  const address = new URL('.', location.href).href;
  for (const place of document.querySelectorAll('[data-address]')) place.textContent = address;
}
