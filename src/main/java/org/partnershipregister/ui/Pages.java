package org.partnershipregister.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.ObservableListBase;

/**
 * The rows of one answer, made as they are looked at. Pages of a hundred are fetched on the register's thread, newest
 * wish first; pages wished for long ago (scrolled past) are dropped, and so are the values of pages not seen for long.
 */
final class Pages<T> extends ObservableListBase<PagedRow<T>> {

    static final int SIZE = 100;
    private static final int KEPT = 60;
    private static final int WAITING = 4;

    private final Work work;
    private final List<UUID> ids;
    private final Function<List<UUID>, List<T>> fetch;
    private final Function<? super T, UUID> id;
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, List<PagedRow<T>>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PagedRow<T>>> eldest) {
            return size() > KEPT;
        }
    };
    private boolean fetching;
    private boolean closed;

    Pages(Work work, List<UUID> ids, Function<List<UUID>, List<T>> fetch, Function<? super T, UUID> id) {
        this.work = work;
        this.ids = ids;
        this.fetch = fetch;
        this.id = id;
    }

    List<UUID> ids() {
        return ids;
    }

    /** No more pages are fetched; another answer has taken this one's place. */
    void close() {
        closed = true;
        wanted.clear();
    }

    /** Fetches again what has been looked at lately; the values on the screen stay until the new ones come. */
    void reload() {
        List<Integer> seen = new ArrayList<>(pages.keySet());
        List<Integer> latest = seen.subList(Math.max(0, seen.size() - WAITING), seen.size());
        pages.keySet().retainAll(List.copyOf(latest));
        List.copyOf(latest).forEach(this::want);
    }

    @Override
    public PagedRow<T> get(int index) {
        int page = index / SIZE;
        List<PagedRow<T>> rows = pages.get(page);
        if (rows == null) {
            rows = idsOf(page).stream().map(PagedRow<T>::new).toList();
            pages.put(page, rows);
            want(page);
        } else if (!rows.get(index % SIZE).loaded() && !wanted.contains(page)) {
            want(page);
        }
        return rows.get(index % SIZE);
    }

    @Override
    public int size() {
        return ids.size();
    }

    private List<UUID> idsOf(int page) {
        return ids.subList(page * SIZE, Math.min(ids.size(), (page + 1) * SIZE));
    }

    private void want(int page) {
        wanted.remove(page);
        wanted.addFirst(page);
        while (wanted.size() > WAITING) {
            wanted.removeLast();
        }
        fetchNext();
    }

    private void fetchNext() {
        if (fetching || closed || wanted.isEmpty()) {
            return;
        }
        int page = wanted.removeFirst();
        List<UUID> asked = List.copyOf(idsOf(page));
        fetching = true;
        work.run(() -> fetch.apply(asked), rows -> {
            fetching = false;
            load(page, rows);
            fetchNext();
        }, thrown -> {
            fetching = false;
            work.complain(thrown);
            fetchNext();
        });
    }

    private void load(int page, List<T> rows) {
        Map<UUID, T> byId = new HashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        List<PagedRow<T>> shown = pages.getOrDefault(page, List.of());
        shown.stream().filter(row -> byId.containsKey(row.id())).forEach(row -> row.load(byId.get(row.id())));
    }
}
