// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// A field with its label above it and, below it, in words what is wrong with its text.
class TextField : public QWidget {
    Q_OBJECT
public:
    enum class Lines { One, Several };
    /// `name` is the object name of the edit.
    TextField(const Theme &theme, const QString &label, const QString &name, Lines lines, QWidget *parent);

    /// Without white space at its ends.
    QString text() const;
    void setText(const QString &text);
    void setLabel(const QString &label);
    /// An empty text says that nothing is wrong.
    void showProblem(const QString &text);
    /// True once the person has changed the text.
    bool isTouched() const { return m_isTouched; }
    void focusText();

Q_SIGNALS:
    void changed();

private:
    void noteChange();

    QLabel *m_label;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_problem;
    bool m_isTouched = false;
    bool m_isSetting = false;
};

} // namespace shoptalk
