// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatechecks.h"
#include "ui/templates/filefield.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// The fields in which a template's placeholders are filled in, with the examples of its author as hints.
class TemplateFields : public QWidget {
    Q_OBJECT
public:
    explicit TemplateFields(const Theme &theme, QWidget *parent = nullptr);

    /// Without an uploader, files are chosen by their web address only. It takes effect with the next
    /// `setComponents`.
    void setUploader(FileUploader uploader) { m_uploader = std::move(uploader); }
    /// Creates the fields of these components; the name is filled into the field that asks for it.
    void setComponents(const TemplateComponents &components, const QString &customerName);
    QList<TemplateValue> values() const;
    /// Fills the fields of one line, in their order, if there are as many as `texts`.
    void setTexts(const QStringList &texts);
    /// Marks the fields whose value can't be sent, and says why below each. Fields that nobody has touched
    /// stay unmarked unless `marksAll`. True if every value can be sent.
    bool check(const QDateTime &now, bool marksAll);
    /// Puts the cursor into the first field that has to be changed, else into the first one.
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    struct Field {
        TemplatePlaceholder placeholder;
        std::function<TemplateValue()> value;
        QWidget *editor = nullptr; ///< The widget that gets the focus.
        QList<QLineEdit *> edits; ///< Marked when the value can't be sent.
        QLabel *problem = nullptr;
        bool isTouched = false;
        bool isText = false; ///< One line of text.
    };

    void addField(const TemplatePlaceholder &placeholder, const QString &customerName);
    void addText(Field &field, const QString &text);
    void addFile(Field &field);
    void addPlace(Field &field);
    void addEndTime(Field &field);
    QLineEdit *addEdit(const QString &name, const QString &hint);
    void follow(int index);

    const Theme &m_theme;
    TemplateComponents m_components;
    FileUploader m_uploader;
    QVBoxLayout *m_column;
    QWidget *m_inner = nullptr;
    QList<Field> m_fields;
};

} // namespace shoptalk
