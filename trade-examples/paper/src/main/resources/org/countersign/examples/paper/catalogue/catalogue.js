(function () {
  'use strict';
  var form = document.getElementById('find');
  var box = document.getElementById('words');
  var nothing = document.getElementById('nothing');
  var shown = document.getElementById('shown');
  var sheets = Array.prototype.slice.call(document.querySelectorAll('article'));

  // as the page was written: one width, no accents, small letters
  function folded(text) {
    return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function chosen(name) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name === name && field.value;
    }).map(function (field) { return field.value; });
  }

  function fits(sheet) {
    var text = ' ' + sheet.dataset.search + ' ';
    var words = folded(box.value).split(/\s+/).filter(Boolean);
    var facets = ('|' + sheet.dataset.facets + '|');
    return words.every(function (word) { return text.indexOf(word) >= 0; })
      && chosen('shelf').every(function (value) { return sheet.dataset.shelf === value; })
      && chosen('state').every(function (value) { return sheet.dataset.state === value; })
      && chosen('facet').every(function (value) { return facets.indexOf('|' + value + '|') >= 0; });
  }

  function search() {
    var count = 0;
    sheets.forEach(function (sheet) {
      sheet.hidden = !fits(sheet);
      count += sheet.hidden ? 0 : 1;
    });
    nothing.hidden = count > 0;
    shown.textContent = String(count);
  }

  form.hidden = false;
  form.addEventListener('input', search);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { window.setTimeout(search, 0); });
  search();
}());
