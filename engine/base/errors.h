#pragma once

#include "engine/base/text.h"

#include <exception>
#include <string>
#include <utility>

namespace outcross
{

/// Input that cannot be used (a scenario, a table, a command-line value). Says in one line which file, which line or
/// key, and what was expected. Thrown before anything is changed: a half-read state never leaks out.
class InputError : public std::exception
{
public:
    explicit InputError(Text text) : m_text(std::move(text)), m_english(m_text.english()) {}

    [[nodiscard]] const Text& text() const { return m_text; }
    [[nodiscard]] const char* what() const noexcept override { return m_english.c_str(); }

private:
    Text m_text;
    std::string m_english;
};

/// Work was stopped on request, in the middle; the object that threw is as it was before the work began.
class Cancelled : public std::exception
{
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

} // namespace outcross
