// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/filefield.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotask.h>

namespace shoptalk::test {

/// A template with a value in every part of the editor.
inline Template sample()
{
    Template whole;
    whole.waba = WabaId(QStringLiteral("7"));
    whole.category = TemplateCategory::Utility;
    whole.name = QStringLiteral("order_ready");
    whole.language = QStringLiteral("de");
    whole.components.header = {
        HeaderFormat::Text, {QStringLiteral("Order {{1}}"), {{QStringLiteral("1"), QStringLiteral("A-17")}}}};
    whole.components.body = {
        QStringLiteral("Hello *{{1}}*, your order is ready to be collected until {{2}} today."),
        {{QStringLiteral("1"), QStringLiteral("Ana Lucía")}, {QStringLiteral("2"), QStringLiteral("18:00")}}};
    whole.components.footer = QStringLiteral("Corner Shop");
    TemplateButton thanks;
    thanks.kind = TemplateButtonKind::QuickReply;
    thanks.text = QStringLiteral("Thank you");
    TemplateButton map;
    map.kind = TemplateButtonKind::Url;
    map.text = QStringLiteral("Show on the map");
    map.url = QStringLiteral("https://shop.example/m/{{1}}");
    map.example = QStringLiteral("https://shop.example/m/x1");
    whole.components.buttons << thanks << map;
    return whole;
}

inline QCoro::Task<Result<QString>> answered(QObject *waits, Result<QString> answer)
{
    if (waits)
        co_await qCoro(waits, &QObject::objectNameChanged);
    co_return answer;
}

/// An editor of templates whose uploads a test answers.
class TemplateEditorScene : public QObject {
protected:
    void begin();
    void end();
    /// Opens an editor whose files are uploaded by `m_answers`.
    void openEditor();
    QString pictureFile() const
    {
        return QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/bouquet.jpg");
    }
    FileField *fileField() const
    {
        return m_editor->findChild<FileField *>(QStringLiteral("templateHeaderFile"));
    }
    QLineEdit *edit(const QString &name) const { return m_editor->findChild<QLineEdit *>(name); }
    QString findings() const
    {
        const auto *label = m_editor->findChild<QLabel *>(QStringLiteral("templateFindings"));
        return label->isVisibleTo(m_editor) ? label->text() : QString();
    }
    void choose(const QString &name, int value)
    {
        auto *choice = m_editor->findChild<QComboBox *>(name);
        choice->setCurrentIndex(choice->findData(value));
    }
    void write(const QString &text)
    {
        m_editor->findChild<QPlainTextEdit *>(QStringLiteral("templateBody"))->setPlainText(text);
    }
    void press(const QString &name) { m_editor->findChild<QPushButton *>(name)->click(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    TemplateEditor *m_editor = nullptr;
    QList<Result<QString>> m_answers; ///< Of the uploads that follow; while there is none, they wait.
    QStringList m_uploaded; ///< The types of the files.
    std::shared_ptr<TransferProgress> m_progress; ///< Of the last upload.
};

} // namespace shoptalk::test
