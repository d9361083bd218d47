// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWebEnginePage;

namespace shoptalk {

/// How a page does, as somebody who waits for it sees it.
enum class PageState {
    Fine,
    Slow, ///< It is loading, and nothing has come for a while.
    Hangs ///< It answers nothing.
};

/// Asks a page again and again whether it is still there. The engine's process for the page may stand still
/// without ending, and a network may swallow a request without an error: nobody else says so.
class PageWatch final : public QObject {
    Q_OBJECT
public:
    /// `every`: how often the page is asked. Four questions without an answer, and it hangs; eight looks at a
    /// load that is no further, and it is slow.
    explicit PageWatch(std::chrono::milliseconds every, QObject *parent = nullptr);

    /// The page to watch from now on, taken to be fine at first; nullptr: none.
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
    // Counted and not measured: a computer that slept has not asked.
    int m_unanswered = 0; ///< Questions in a row.
    int m_withoutProgress = 0; ///< Looks in a row at which a load was no further.
};

} // namespace shoptalk
