package org.synoptic.read;

import java.util.regex.Pattern;

/// Addresses of single posts of social networks.
final class PostAddress {
    private static final Pattern POST = Pattern.compile("(?i)^(?:https?:)?//(?:[a-z0-9-]{1,30}\\.){0,3}(?:"
            + "(?:twitter|x)\\.com/[^/?#]{1,60}/status(?:es)?/\\d"
            + "|instagram\\.com/(?:[^/?#]{1,60}/)?(?:p|reel|tv)/"
            + "|facebook\\.com/(?:[^/?#]{1,100}/(?:posts|videos|photos)/|permalink\\.php|story\\.php|photo\\.php)"
            + "|t\\.me/(?:s/)?[^/?#]{2,60}/\\d"
            + "|bsky\\.app/profile/[^/?#]{2,100}/post/"
            + "|threads\\.(?:net|com)/@[^/?#]{1,60}/post/"
            + "|tiktok\\.com/@[^/?#]{1,60}/video/"
            + "|vk\\.com/(?:wall|[^?#]{1,100}[?]w=wall)-?\\d"
            + "|weibo\\.(?:com|cn)/(?:\\d{4,}|status|detail)/"
            + "|[a-z0-9-]{1,60}\\.[a-z]{2,20}/@[^/?#]{1,100}/\\d{9,}"
            + ")");
    private static final int LONGEST = 400;

    private PostAddress() {}

    static boolean isPost(String address) {
        if (address.length() < 15 || address.length() > LONGEST) return false;
        return POST.matcher(address).lookingAt();
    }
}
