import {
  people,
  withAnswers,
  type Person,
  type PersonKey,
  type Post,
  type Remark,
} from './story.ts';
import type { View } from './markup-comment.ts';
import type { Shown } from './markup-page.ts';

/** The data that the first page brings along, in Facebook's own nesting as far as a reader goes by the keys. */
export function pageData(shown: Shown, view: View): string {
  const viewer = view.viewer ? people[view.viewer] : null;
  const login = view.login ? people[view.login] : viewer;
  const user = {
    ACCOUNT_ID: login?.id ?? '0',
    USER_ID: viewer?.id ?? '0',
    NAME: viewer?.name ?? '',
    SHORT_NAME: viewer?.name.split(' ', 1)[0] ?? null,
  };
  const posts = shown.kind === 'post' ? [shown.post] : shown.posts;
  const bbox = {
    complete: true,
    result: { data: { nodes: posts.map((post) => story(post, shown, view)) } },
  };
  const data = {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              define: [
                ['CurrentUserInitialData', [], user, 270],
                ['DTSGInitialData', [], { token: 'a-token-that-nobody-may-touch' }, 258],
              ],
            },
          },
        ],
      ],
      [
        'CometPlatformRootClient',
        'init',
        [],
        [
          {
            props: viewer
              ? { userID: viewer.id, userVanity: viewer.vanity, viewerID: viewer.id }
              : {},
          },
        ],
      ],
      ['RelayPrefetchedStreamCache', 'next', [], ['adp_CometSinglePost', { __bbox: bbox }]],
    ],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function story(post: Post, shown: Shown, view: View): object {
  const isFocal = shown.kind === 'post';
  const progress = isFocal ? shown.progress : { loaded: 0, order: 'relevant' };
  const top = post.remarks
    .filter((remark) => progress.order === 'all' || !remark.isLow)
    .slice(0, progress.loaded);
  return {
    __typename: 'Story',
    post_id: post.id,
    actors: [actor(post.by)],
    comet_sections: {
      content: {
        story: { wwwURL: `https://www.facebook.com/${people[post.by].vanity}/posts/${post.ref}` },
      },
      feedback: {
        story: {
          story_ufi_container: {
            story: {
              feedback_context: {
                feedback_target_with_context: {
                  id: btoa(`feedback:${post.id}`),
                  comment_rendering_instance: {
                    comments: { total_count: post.remarks.flatMap(withAnswers).length },
                  },
                  comment_list_renderer: {
                    feedback: {
                      comment_rendering_instance_for_feed_location: {
                        comments: {
                          edges: top.map((remark) => ({
                            node: comment(
                              remark,
                              post,
                              view,
                              isFocal && shown.progress.isOpen === true,
                            ),
                          })),
                          page_info: { has_next_page: post.remarks.length > top.length },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };
}

function comment(remark: Remark, post: Post, view: View, isOpen: boolean): object {
  const preview = remark.answers?.find(({ by }) => by === remark.preview);
  return {
    __typename: 'Comment',
    id: btoa(`comment:${post.id}_${remark.id}`),
    legacy_fbid: remark.id,
    body: { text: remark.text },
    created_time: Math.floor((Date.now() - remark.minutesAgo * 60_000) / 1000),
    author: actor(remark.by),
    is_viewer_comment_poster: view.viewer === remark.by,
    parent_feedback: {
      id: btoa(`feedback:${post.id}`),
      owning_profile: { id: people[post.by].id },
    },
    inline_replies_expander_renderer: {
      interesting_reply: preview ? { id: preview.id, author: actor(preview.by) } : null,
    },
    feedback: {
      id: btoa(`feedback:${post.id}_${remark.id}`),
      replies_connection: {
        edges: isOpen
          ? (remark.answers ?? []).map((answer) => ({ node: comment(answer, post, view, true) }))
          : [],
      },
    },
  };
}

function actor(key: PersonKey): object {
  const { id, name, vanity }: Person = people[key];
  const path = vanity ?? `profile.php?id=${id}`;
  return { __typename: 'User', id, name, url: `https://www.facebook.com/${path}` };
}
