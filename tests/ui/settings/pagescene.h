// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../looks.h"
#include "ui/settings/settingsview.h"

#include <QApplication>
#include <QCheckBox>

#include <memory>

namespace shoptalk::test {

/// A page of the settings in its view, for tests to derive from.
template <class Page>
class PageScene : public QObject {
public:
    PageScene()
        : m_theme(std::make_unique<Theme>(*qApp, Theme::Mode::Light))
    {
    }

protected:
    virtual Page *makePage() = 0;

    void open()
    {
        m_view = std::make_unique<SettingsView>(*m_theme);
        m_page = makePage();
        m_view->addPage(m_page);
        m_view->resize(980, 640);
        m_view->show();
    }
    /// The same in another look, as high as `height`.
    void openIn(const Look &look, int height)
    {
        m_view.reset();
        m_theme.reset();
        m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
        QApplication::setLayoutDirection(look.direction);
        open();
        m_view->resize(look.width, height);
        QVERIFY(m_view->template open<Page>());
    }
    /// Keeps a picture of the view. False if a text is cut off, or the page is too wide.
    bool looksWhole(const QString &name)
    {
        QCoreApplication::processEvents(); // scroll bars that are not needed go
        const bool isWhole = support::waitUntil([this] { return cutOff(*m_page).isEmpty(); })
            && m_page->width() <= m_view->width();
        const QPixmap picture = m_view->grab();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return keepPicture(picture, name + QLatin1Char('-') + QLatin1StringView(QTest::currentDataTag()))
            && isWhole;
    }
    QCheckBox *box(const QString &name) const { return m_page->template findChild<QCheckBox *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsView> m_view;
    Page *m_page = nullptr;
};

} // namespace shoptalk::test
