// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/setup/setupsamples.h"
#include "ui/setup/setuppage.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

namespace shoptalk::test {

/// The page of the set-up over a scripted flow, for tests to derive from.
class SetupPageScene : public QObject {
protected:
    /// In each test's `init`, with or without something to choose; false if the window does not get active.
    bool begin(Theme::Mode mode, bool hasSamples = false)
    {
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        m_theme = std::make_unique<Theme>(*qApp, mode);
        m_flow = makeSetupFlow();
        if (hasSamples)
            fillSamples(script(), false);
        m_page = std::make_unique<SetupPage>(*m_flow, *m_theme);
        m_page->resize(900, 800);
        m_page->show();
        m_page->activateWindow();
        return QTest::qWaitForWindowActive(m_page.get(), support::patienceMs);
    }
    /// In each test's `cleanup`.
    void end()
    {
        m_page.reset();
        m_flow.reset();
        m_theme.reset();
    }
    /// The visible widget of this name; null if there is none.
    template <class Widget = QPushButton>
    Widget *shown(const QString &name) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>(name);
        const auto found =
            std::find_if(all.begin(), all.end(), [](const Widget *widget) { return widget->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    QString shownError() const
    {
        const auto *notice = shown<QWidget>(QStringLiteral("setupError"));
        return notice ? notice->property("text").toString() : QString();
    }
    SetupScript &script() const { return scriptOf(*m_flow); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupFlow> m_flow;
    std::unique_ptr<SetupPage> m_page;
};

} // namespace shoptalk::test
