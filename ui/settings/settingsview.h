// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QList>
#include <QWidget>

#include <algorithm>

class QFrame;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace shoptalk {

class Theme;

/// The settings: a list of pages on one side and the open page on the other. In a narrow window only one of
/// them is shown.
class SettingsView : public QWidget {
    Q_OBJECT
public:
    explicit SettingsView(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a page at the end of the list; the view owns it from then on.
    void addPage(SettingsPage *page);
    /// Opens the page of the type `Page`; false if there is none.
    template <class Page>
    bool open()
    {
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [](SettingsPage *page) {
            return dynamic_cast<Page *>(page) != nullptr;
        });
        if (found == m_pages.end())
            return false;
        openPage(*found);
        return true;
    }
    void openPage(SettingsPage *page);
    SettingsPage *currentPage() const;
    const QList<SettingsPage *> &pages() const { return m_pages; }
    /// True if one of the pages has changes that would be lost with it.
    bool hasChanges() const;
    /// The row of the open page in the list; -1 if none was opened yet.
    int currentRow() const;
    /// Opens the page of this row, and moves the focus into it if the page has a widget for that.
    void openRow(int row);

Q_SIGNALS:
    /// The person closes the settings with Esc or the arrow.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QFrame *makeSide();
    QWidget *makeMain();
    void showRow(int row);
    void goBack();
    /// Adapts the column widths to the text size.
    void fitText();
    void arrange();

    const Theme &m_theme;
    QList<SettingsPage *> m_pages;
    // Created by makeSide and makeMain, and therefore declared before the widgets that these return.
    QListWidget *m_list = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QFrame *m_side;
    QWidget *m_main;
    bool m_isNarrow = false;
    bool m_showsPage = false; ///< Used when only one side fits into the window.
};

} // namespace shoptalk
