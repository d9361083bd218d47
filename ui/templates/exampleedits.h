// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// One field for each variable of a text, for the example that Meta's reviewers see instead.
class ExampleEdits : public QWidget {
    Q_OBJECT
public:
    explicit ExampleEdits(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Makes the fields for the variables of this text; those that stay keep what was typed.
    void setText(const TemplateText &text);
    QList<TemplateVariable> examples() const;

Q_SIGNALS:
    void changed();

private:
    void addEdit(const TemplateVariable &variable);

    const Theme &m_theme;
    QString m_name; ///< The prefix of the object names: "bodyExample" for "bodyExample0".
    QStringList m_variables;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_edits;
    QVBoxLayout *m_column;
};

} // namespace shoptalk
