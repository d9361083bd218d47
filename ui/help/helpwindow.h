// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shoptalk {

class HelpBrowser;
class Theme;

/// The guide in its own window, so that a person can read it beside what it explains.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a page, such as "templates", in the language of the program.
    void showPage(const QString &page);
    /// The page that is shown, without folder and suffix.
    QString page() const;

private:
    const Theme &m_theme;
    HelpBrowser *m_browser;
};

} // namespace shoptalk
