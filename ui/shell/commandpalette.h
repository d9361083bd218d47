// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace shoptalk {

class PaletteModel;
class Theme;

/// A popup over the window that finds every page, conversation and action: a person types a part of a name
/// and presses Return. Escape, or a click beside it, closes it and gives the focus back.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, QWidget &window);

    /// Adds entries; the palette compares their titles with what is typed.
    void addSource(const PaletteSource &source);
    /// Adds entries that fit what was typed already. `refresh` has to be called when they change.
    void setMatches(const PaletteSource &source);
    void open();
    /// Reads the entries again.
    void refresh();

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView(const Theme &theme);
    void place();
    /// Hides it; the focus goes back to where it was.
    void dismiss();
    void run(int row);
    bool takeKey(int key);
    void moveBy(int rows);

    QWidget &m_window;
    QLineEdit *m_field;
    QListView *m_view;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QList<PaletteSource> m_sources;
    PaletteSource m_matches;
    QPointer<QWidget> m_focusBefore;
};

} // namespace shoptalk
