// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// Edits the buttons of a template: the fields of each, and a menu that adds one. Buttons of a kind that
/// can't be added here stay unchanged, and can be removed.
class ButtonEdits : public QWidget {
    Q_OBJECT
public:
    explicit ButtonEdits(const Theme &theme, QWidget *parent = nullptr);

    void setButtons(const QList<TemplateButton> &buttons);
    QList<TemplateButton> buttons() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        TemplateButton button; ///< As it was passed in; the fields take precedence.
        QWidget *card = nullptr;
        QLineEdit *text = nullptr;
        QLineEdit *target = nullptr; ///< Address, phone number or code.
        QLineEdit *example = nullptr; ///< Of an address with a variable.
    };

    void add(const TemplateButton &button);
    void remove(QWidget *card);
    QLineEdit *addEdit(QWidget *card, const QString &name, const QString &hint, const QString &text);
    void fillRow(Row &row);
    /// The example is asked for only where the address has a variable.
    static void showExample(const Row &row);
    QWidget *makeHead(QWidget *card, const TemplateButton &button);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace shoptalk
