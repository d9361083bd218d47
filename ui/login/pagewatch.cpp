// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/pagewatch.h"

#include <QApplication>
#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxUnansweredPings = 4; ///< Unanswered pings before a page counts as hung.
constexpr int maxChecksWithoutProgress = 8; ///< Checks without progress before a load counts as slow.

} // namespace

PageWatch::PageWatch(std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::tick);
}

void PageWatch::watch(QWebEnginePage *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    m_isLoading = false;
    m_unanswered = 0;
    m_withoutProgress = 0;
    setState(PageState::Fine);
    if (!page)
        return m_timer.stop();
    connect(page, &QWebEnginePage::loadStarted, this, [this] {
        m_isLoading = true;
        m_withoutProgress = 0;
    });
    connect(page, &QWebEnginePage::loadProgress, this, [this] { m_withoutProgress = 0; });
    // The pings to the previous page do not count for the next one.
    connect(page, &QWebEnginePage::urlChanged, this, [this] { m_unanswered = 0; });
    connect(page, &QWebEnginePage::loadFinished, this, [this] {
        m_isLoading = false;
        m_unanswered = 0;
    });
    m_timer.start();
}

void PageWatch::tick()
{
    if (!m_page)
        return watch(nullptr);
    if (QApplication::activeModalWidget())
        return; // the page shows a dialog of its own and waits for the person
    if (m_isLoading)
        ++m_withoutProgress;
    if (m_unanswered >= maxUnansweredPings)
        setState(PageState::Hangs);
    else if (m_isLoading && m_withoutProgress >= maxChecksWithoutProgress)
        setState(PageState::Slow);
    else
        setState(PageState::Fine);
    ask();
}

void PageWatch::ask()
{
    ++m_unanswered;
    const auto answered = [self = QPointer(this), page = m_page](const QVariant &) {
        if (self && page && self->m_page == page)
            self->m_unanswered = 0;
    };
    m_page->runJavaScript(u"0"_s, QWebEngineScript::ApplicationWorld, answered);
}

void PageWatch::setState(PageState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed(state);
}

} // namespace shoptalk
