/** A page that belongs to no platform, with all that a careless reader might take for comments and reply boxes. */
export const foreignPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Allotment society: minutes and remarks</title>
    <link rel="canonical" href="https://elsewhere.example/a/page" />
  </head>
  <body class="logged-in home">
    <header><a href="/">Allotments</a> <span class="username">anna</span></header>
    <main>
      <article id="post-4">
        <h1>Minutes of May</h1>
        <p>The water butt leaks. Three remarks were made.</p>
      </article>
      <section id="comments">
        <h2>3 comments</h2>
        <ol class="remarks">
          <li id="remark-1" class="comment" data-id="1"><b class="author">Ines</b> <p>Who mends it?</p></li>
          <li id="remark-2" class="comment" data-id="2"><b class="author">anna</b> <p>I do.</p></li>
          <li id="remark-3" class="comment mine" data-id="3"><b class="author">Tom</b> <p>Thanks!</p></li>
        </ol>
        <form action="/remarks" method="post">
          <textarea id="text" name="text"></textarea>
          <div contenteditable="true"></div>
          <button id="submit">Send</button>
        </form>
      </section>
    </main>
  </body>
</html>`;
