// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWebEnginePage;

namespace shoptalk {

/// The state of a page that the person waits for.
enum class PageState {
    Fine,
    Slow, ///< It loads, but there was no progress for a while.
    Hangs ///< It does not answer pings.
};

/// Pings a page regularly. The engine's process for the page may hang without ending, and the network may
/// drop a request without an error; nothing else reports that.
class PageWatch final : public QObject {
    Q_OBJECT
public:
    /// `every` is the time between pings. After four unanswered pings the page counts as hung. After eight
    /// checks of a load without progress it counts as slow.
    explicit PageWatch(std::chrono::milliseconds every, QObject *parent = nullptr);

    /// Sets the page to watch, which counts as fine at first; nullptr for none.
    void watch(QWebEnginePage *page);
    PageState state() const { return m_state; }

Q_SIGNALS:
    void changed(shoptalk::PageState state);

private:
    void tick();
    void ask();
    void setState(PageState state);

    QPointer<QWebEnginePage> m_page;
    QTimer m_timer;
    PageState m_state = PageState::Fine;
    bool m_isLoading = false;
    // Checks are counted instead of measuring time, because a computer that slept made no checks.
    int m_unanswered = 0; ///< Unanswered pings in a row.
    int m_withoutProgress = 0; ///< Checks in a row without loading progress.
};

} // namespace shoptalk
